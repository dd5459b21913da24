/** One clock, national zones, working days. */
@NullMarked
package org.saime.kernel.time;

import org.jspecify.annotations.NullMarked;
