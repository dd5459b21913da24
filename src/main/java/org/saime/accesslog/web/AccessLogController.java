package org.saime.accesslog.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.accesslog.AccessLog;
import org.saime.families.FamilyTab;
import org.saime.families.web.FamilyFrames;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.NavSource;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AccessLogController implements NavSource {
    private final AccessLog log;
    private final FamilyFrames frames;
    private final Clock clock;

    AccessLogController(AccessLog log, FamilyFrames frames, Clock clock) {
        this.log = log;
        this.frames = frames;
        this.clock = clock;
    }

    @Bean
    static FamilyTab accessTab() {
        return new FamilyTab(90, "access", "/access");
    }

    @Override
    public List<NavEntry> entries(Scope scope) {
        return scope.has(Role.AUDITOR) ? List.of(new NavEntry(80, "access", "/access-log", "shield-check")) : List.of();
    }

    @GetMapping("/families/{family}/access")
    FamilyAccessPage family(
            @PathVariable UUID family,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable UUID before) {
        var frame = frames.of(family, "access");
        boolean withLog = log.mayRead(family);
        var entries = withLog ? log.entries(family, days, null, null, before) : new AccessLog.Entries(List.of(), null);
        return new FamilyAccessPage(
                frame,
                log.readers(family),
                withLog,
                days,
                withLog ? log.visits(family, days) : List.of(),
                entries.items(),
                entries.next(),
                clock.instant());
    }

    @GetMapping("/access-log")
    AccessLogPage all(
            Input in,
            @RequestParam(defaultValue = "30") int days,
            @RequestParam(required = false) @Nullable UUID before) {
        var entries = log.all(in.text("family", 40), days, null, null, before);
        return new AccessLogPage(
                in,
                days,
                entries.map(AccessLog.Entries::items).orElse(List.of()),
                entries.map(AccessLog.Entries::next).orElse(null),
                entries.isEmpty());
    }
}
