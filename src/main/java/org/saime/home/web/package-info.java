/** The first page by role, and the lists behind its figures. */
@NullMarked
package org.saime.home.web;

import org.jspecify.annotations.NullMarked;
