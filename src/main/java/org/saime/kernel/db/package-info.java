/** SQL by hand, kept in constants and checked by PostgreSQL; the transaction that runs as somebody. */
@NullMarked
package org.saime.kernel.db;

import org.jspecify.annotations.NullMarked;
