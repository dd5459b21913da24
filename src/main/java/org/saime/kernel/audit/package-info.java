/** The append-only log of reads and deeds. */
@NullMarked
package org.saime.kernel.audit;

import org.jspecify.annotations.NullMarked;
