/** The parts every page is made of: one template each, with the few records they take. Shown on /styleguide. */
@org.jspecify.annotations.NullMarked
package org.saime.kernel.web.ui;
