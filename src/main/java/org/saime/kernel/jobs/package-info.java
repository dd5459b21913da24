/** Work that nobody waits for: recurring jobs, safe on many nodes. */
@NullMarked
package org.saime.kernel.jobs;

import org.jspecify.annotations.NullMarked;
