/** The demo's clock, moved from the browser or a script. */
@NullMarked
package org.saime.demo.web;

import org.jspecify.annotations.NullMarked;
