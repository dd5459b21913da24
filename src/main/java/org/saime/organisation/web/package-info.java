/** The house on screens: units, staff, parameters. */
@NullMarked
package org.saime.organisation.web;

import org.jspecify.annotations.NullMarked;
