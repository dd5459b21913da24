package org.saime.families.web;

import java.time.LocalDate;
import java.util.UUID;
import org.saime.families.Families;
import org.saime.families.FamilyTab;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.PageView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class FamiliesController {
    private static final int STORY = 12;
    /** Handovers and moves can be recorded ahead. */
    private static final int DAYS_AHEAD = 400;

    private final Families families;
    private final FamilyFrames frames;
    private final PageView views;
    private final Today today;

    FamiliesController(Families families, FamilyFrames frames, PageView views, Today today) {
        this.families = families;
        this.frames = frames;
        this.views = views;
        this.today = today;
    }

    @GetMapping("/families/{id}")
    @Transactional
    public FamilyPage overview(@PathVariable("id") UUID id, Input in) {
        var frame = frames.of(id, "overview");
        var day = today.date();
        var show = FamilyPage.Show.of(in.raw("show"));
        LocalDate before = in.date("before");
        return new FamilyPage(
                frame,
                families.members(id, day),
                families.homes(id, day),
                families.residences(id, day),
                families.relations(id, day),
                families.lastMet(id, day),
                families.tellsMeetings(),
                families.parts(id, day),
                families.timeline(id, before == null ? day.plusDays(DAYS_AHEAD) : before, STORY, show::takes),
                show,
                before != null,
                families.mayEdit(frame.family()),
                views);
    }

    @GetMapping("/families/{id}/more")
    FamilyMorePage more(@PathVariable("id") UUID id) {
        return new FamilyMorePage(frames.of(id, "more"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Tabs {
        @Bean
        FamilyTab overviewTab() {
            return new FamilyTab(0, "overview", "");
        }
    }
}
