/** The family's pages, and the frame that other features put around theirs. */
@NamedInterface("web")
@NullMarked
package org.saime.families.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
