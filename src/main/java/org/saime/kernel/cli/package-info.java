/** The command line: what `saime VERB` does. */
@NullMarked
package org.saime.kernel.cli;

import org.jspecify.annotations.NullMarked;
