/** Texts by key and code lists, in every language. */
@NullMarked
package org.saime.kernel.i18n;

import org.jspecify.annotations.NullMarked;
