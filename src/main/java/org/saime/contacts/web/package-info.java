/** Pages and interface of contacts, appointments and weeks. */
@NullMarked
package org.saime.contacts.web;

import org.jspecify.annotations.NullMarked;
