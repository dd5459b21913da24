/** Mails that say that there is something to read, never what. */
@NullMarked
package org.saime.kernel.mail;

import org.jspecify.annotations.NullMarked;
