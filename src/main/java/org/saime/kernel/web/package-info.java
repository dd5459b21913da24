/** Pages, forms, errors: HTTP in, page or redirect out. */
@NullMarked
package org.saime.kernel.web;

import org.jspecify.annotations.NullMarked;
