package org.saime.families.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.FamilyPart;
import org.saime.families.Home;
import org.saime.families.LastMet;
import org.saime.families.Member;
import org.saime.families.Relation;
import org.saime.families.Residence;
import org.saime.families.Timeline;
import org.saime.families.TimelineEntry;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.PageView;
import org.saime.kernel.web.Ui;
import org.saime.kernel.web.ui.Link;

/** The overview of a family: its people by home, what each feature tells in short, and its story. */
public record FamilyPage(
        FamilyFrame frame,
        List<Member> members,
        List<Home> homes,
        List<Residence> residences,
        List<Relation> relations,
        Map<UUID, LastMet> met,
        boolean tellsMeetings,
        List<FamilyPart> parts,
        Timeline timeline,
        Show show,
        boolean earlier,
        boolean mayEdit,
        PageView views)
        implements Page {

    /** Which part of the story is shown; the name in small letters is the value in the address. */
    public enum Show {
        ALL,
        MEETINGS,
        PLAN,
        MUNICIPALITY;

        static Show of(String value) {
            for (Show show : values()) {
                if (show.name().equalsIgnoreCase(value)) {
                    return show;
                }
            }
            return ALL;
        }

        boolean takes(TimelineEntry entry) {
            return switch (this) {
                case ALL -> true;
                case MEETINGS -> entry.kind().equals("MEETING");
                case PLAN -> entry.kind().equals("PLAN");
                case MUNICIPALITY -> entry.kind().equals("MUNICIPALITY");
            };
        }
    }

    /** The people of one home, as a list shows them. */
    public record HomeOf(String name, List<org.saime.kernel.web.ui.Member> people) {}

    /** Entries of one month. */
    public record Month(String name, List<TimelineEntry> entries) {}

    /** People under the home where they live most; a second home is said beside the name. */
    public List<HomeOf> homes(Ui ui) {
        var mostly = new LinkedHashMap<UUID, UUID>();
        residences.forEach(r -> mostly.putIfAbsent(r.personId(), r.householdId()));
        var lists = new ArrayList<HomeOf>();
        for (Home home : homes) {
            var people = members.stream()
                    .filter(m -> home.id().equals(mostly.get(m.personId())))
                    .map(m -> person(ui, m))
                    .toList();
            if (!people.isEmpty()) {
                String place = home.hidden() ? ui.t("family.home.hidden") : home.place();
                lists.add(new HomeOf(place.isEmpty() ? home.label() : home.label() + ", " + place, people));
            }
        }
        var others = members.stream()
                .filter(m -> !mostly.containsKey(m.personId()))
                .map(m -> person(ui, m))
                .toList();
        if (!others.isEmpty()) {
            lists.add(new HomeOf(ui.t("family.home.none"), others));
        }
        return lists;
    }

    private org.saime.kernel.web.ui.Member person(Ui ui, Member member) {
        var notes = new ArrayList<String>();
        if (!member.title().isEmpty()) {
            notes.add(member.title());
        } else if (member.role() == Member.MemberRole.CAREGIVER) {
            notes.add(ui.t("family.caregiver"));
        }
        custody(member).ifPresent(c -> notes.add(ui.t("family.custody." + c)));
        var lives = residences.stream()
                .filter(r -> r.personId().equals(member.personId()))
                .toList();
        if (lives.size() > 1) {
            homes.stream()
                    .filter(h -> h.id().equals(lives.get(1).householdId()))
                    .findFirst()
                    .ifPresent(h -> notes.add(ui.t("family.home.also", h.label())));
        }
        if (!member.safetyNote().isEmpty()) {
            notes.add(member.safetyNote());
        }
        if (member.interpreter()) {
            notes.add(ui.t("family.interpreter"));
        }
        if (member.protectedIdentity()) {
            notes.add(ui.t("family.protected_identity"));
        }
        if (member.deceasedOn() != null) {
            notes.add(ui.t("family.died", ui.date(member.deceasedOn())));
        }
        LastMet last = met.get(member.personId());
        boolean late = last != null && last.late();
        String when = member.deceasedOn() != null || !tellsMeetings
                ? null
                : !member.countsForService()
                        ? ui.t("family.not_in_plan")
                        : last == null
                                ? ui.t("family.not_met_yet")
                                : late
                                        ? ui.t(
                                                "family.not_met_for",
                                                java.time.temporal.ChronoUnit.DAYS.between(last.on(), ui.today()))
                                        : ui.t("family.met", ui.shortDate(last.on()));
        return new org.saime.kernel.web.ui.Member(
                member.givenName(),
                Ages.text(ui, member),
                notes.isEmpty() ? null : String.join(", ", notes),
                when,
                late,
                null);
    }

    /** The custody a caregiver has, when it is the same for every child of the family. */
    private java.util.Optional<String> custody(Member member) {
        var kinds = relations.stream()
                .filter(r -> r.fromPersonId().equals(member.personId()) && r.custody() != null)
                .map(r -> String.valueOf(r.custody()))
                .distinct()
                .toList();
        return kinds.size() == 1
                ? java.util.Optional.of(kinds.getFirst())
                : kinds.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of("MIXED");
    }

    public List<Month> months(Ui ui) {
        var byMonth = new LinkedHashMap<YearMonth, List<TimelineEntry>>();
        timeline.entries()
                .forEach(e -> byMonth.computeIfAbsent(YearMonth.from(e.on()), k -> new ArrayList<>())
                        .add(e));
        return byMonth.entrySet().stream()
                .map(e -> new Month(ui.month(e.getKey()), e.getValue()))
                .toList();
    }

    /** The colour behind an entry's icon; a gap is dashed. */
    public static String tone(TimelineEntry entry) {
        return switch (entry.icon()) {
            case "calendar-x" -> "gap";
            case "phone", "message-square", "mail", "lock" -> "";
            default ->
                switch (entry.kind()) {
                    case "MEETING" -> "spruce";
                    case "PLAN" -> "good";
                    case "MUNICIPALITY" -> "info";
                    default -> "";
                };
        };
    }

    public Content part(FamilyPart part, Ui ui) {
        return views.part(part.page(), ui);
    }

    public List<Link> filters(Ui ui) {
        return java.util.Arrays.stream(Show.values())
                .map(s -> new Link(ui.t("family.story." + name(s)), address(s, null), s == show, 0))
                .toList();
    }

    public @Nullable String earlierHref() {
        return timeline.earlier() == null ? null : address(show, timeline.earlier());
    }

    public String newestHref() {
        return address(show, null);
    }

    private String address(Show which, @Nullable LocalDate before) {
        var query = new ArrayList<String>();
        if (which != Show.ALL) {
            query.add("show=" + name(which));
        }
        if (before != null) {
            query.add("before=" + before);
        }
        return frame.path() + (query.isEmpty() ? "" : "?" + String.join("&", query)) + "#story";
    }

    private static String name(Show which) {
        return which.name().toLowerCase(java.util.Locale.ROOT);
    }
}
