/** What every feature stands on: database, access, audit, time, texts and pages. Knows no family and no report. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.saime.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
