/** The catalogue of the look: every part of kernel.web.ui with sample content, its states, and the five kinds of page. */
@NullMarked
package org.saime.kernel.web.styleguide;

import org.jspecify.annotations.NullMarked;
