package org.saime.contacts.web;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.contacts.ContactAction;
import org.saime.contacts.Weeks;
import org.saime.families.Families;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class WeekController {
    private final Weeks weeks;
    private final Families families;
    private final Access access;
    private final Codes codes;

    WeekController(Weeks weeks, Families families, Access access, Codes codes) {
        this.weeks = weeks;
        this.families = families;
        this.access = access;
        this.codes = codes;
    }

    @GetMapping("/families/{family}/weeks/{monday}")
    Page week(@PathVariable UUID family, @PathVariable LocalDate monday) {
        return page(family, monday, Input.empty());
    }

    private WeekPage page(UUID family, LocalDate monday, Input in) {
        var head = families.head(family);
        var week = weeks.week(family, monday)
                .filter(w -> w.weekOn().equals(monday))
                .orElseThrow(() -> new NotFound("week"));
        return new WeekPage(
                in.names().contains("reason") ? in : in.with("reason", week.reason()),
                head,
                week,
                access.may(ContactAction.GIVE_REASON, head.subject()));
    }

    @PostMapping("/families/{family}/weeks/{monday}")
    Object give(@PathVariable UUID family, @PathVariable LocalDate monday, Input in) {
        return in.orAgain(
                () -> {
                    String reason = in.requiredCode("reason", codes, "unmet_reason");
                    in.check();
                    weeks.giveReason(family, monday, reason);
                    return Redirect.to("/families/" + family);
                },
                () -> page(family, monday, in));
    }
}
