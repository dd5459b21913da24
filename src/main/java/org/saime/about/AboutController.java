package org.saime.about;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Two pages under every page. */
@Controller
class AboutController {
    private final String contact;

    AboutController(@Value("${saime.contact:}") String contact) {
        this.contact = contact.strip();
    }

    @GetMapping("/accessibility")
    AccessibilityPage accessibility() {
        return new AccessibilityPage(contact);
    }

    @GetMapping("/privacy")
    PrivacyPage privacy() {
        return new PrivacyPage(contact);
    }
}
