package org.saime.kernel.web.styleguide;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the catalogue; {@code view} chooses the kind of page: full, focus, simple, public or field. */
@Controller
class StyleguideController {
    @GetMapping("/styleguide")
    StyleguidePage styleguide(@RequestParam(defaultValue = "full") String view) {
        return StyleguidePage.of(view);
    }
}
