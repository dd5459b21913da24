/** Who may do what: role and relation, refused with a reason. */
@NullMarked
package org.saime.kernel.access;

import org.jspecify.annotations.NullMarked;
