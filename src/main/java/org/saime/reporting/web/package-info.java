/** Pages, documents and the JSON API of reports, sheets and measures. */
@NullMarked
package org.saime.reporting.web;

import org.jspecify.annotations.NullMarked;
