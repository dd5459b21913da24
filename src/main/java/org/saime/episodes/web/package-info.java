/** The list of families, choosing a worker, and the service page of a family. */
@NamedInterface("web")
@NullMarked
package org.saime.episodes.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
