package org.saime.kernel.web.styleguide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.ui.Fact;
import org.saime.kernel.web.ui.Link;
import org.saime.kernel.web.ui.Member;
import org.saime.kernel.web.ui.Moment;
import org.saime.kernel.web.ui.Signature;
import org.saime.kernel.web.ui.WeekDay;
import org.saime.kernel.web.ui.WeekState;

/** A worker’s week, a family and its plan, as the catalogue shows them. */
public final class FamilySamples {
    private static final String HERE = "#";

    private FamilySamples() {}

    public static List<WeekState> families() {
        return List.of(
                WeekState.MET,
                WeekState.MET,
                WeekState.MET,
                WeekState.MET,
                WeekState.MET,
                WeekState.MET,
                WeekState.DRAFT,
                WeekState.PLANNED,
                WeekState.PLANNED,
                WeekState.PLANNED,
                WeekState.PLANNED,
                WeekState.NOTHING,
                WeekState.NOTHING);
    }

    public static List<WeekDay> week() {
        return List.of(
                day(
                        "Mon",
                        "30",
                        false,
                        met("Liepiņi"),
                        met("Rebane"),
                        new WeekDay.Meeting(null, "Kalniņi", HERE, null, WeekState.MISSED)),
                day(
                        "Tue",
                        "1",
                        false,
                        met("Zariņi"),
                        met("Saar"),
                        met("Krūmiņi"),
                        new WeekDay.Meeting(null, "Kask", HERE, null, WeekState.DRAFT)),
                day(
                        "Wed",
                        "2",
                        true,
                        new WeekDay.Meeting("09:30", "Mägi", HERE, "Home visit, recorded", WeekState.MET),
                        new WeekDay.Meeting("13:00", "Ozoliņi", HERE, "Home visit, Strenči", WeekState.PLANNED),
                        new WeekDay.Meeting("16:00", "Eglīši", HERE, "Video call", WeekState.PLANNED)),
                day("Thu", "3", false, new WeekDay.Meeting("15:00", "Bērziņi", HERE, null, WeekState.PLANNED)),
                day("Fri", "4", false, new WeekDay.Meeting("10:30", "Kļaviņi", HERE, null, WeekState.PLANNED)),
                new WeekDay("Sat", "5", false, true, List.of()),
                new WeekDay("Sun", "6", false, true, List.of()));
    }

    private static WeekDay day(String name, String number, boolean today, WeekDay.Meeting... meetings) {
        return new WeekDay(name, number, today, false, List.of(meetings));
    }

    private static WeekDay.Meeting met(String family) {
        return new WeekDay.Meeting(null, family, HERE, null, WeekState.MET);
    }

    /** One row of the calm families. */
    public record Calm(
            String family, String children, String week, boolean met, String review, List<WeekState> weeks) {}

    public static List<Calm> calm() {
        var m = WeekState.MET;
        var n = WeekState.MISSED;
        var p = WeekState.PLANNED;
        return List.of(
                new Calm(
                        "Eglīši",
                        "2 children: 6, 8",
                        "Today 16:00, video",
                        false,
                        "11 Mar 2027",
                        List.of(m, m, m, m, m, p)),
                new Calm(
                        "Kļaviņi",
                        "1 child: 2",
                        "Fri 10:30, home visit",
                        false,
                        "20 Jan 2027",
                        List.of(m, m, n, m, m, p)),
                new Calm(
                        "Krūmiņi",
                        "4 children: 1, 4, 8, 11",
                        "Met Tue, video",
                        true,
                        "2 Feb 2027",
                        List.of(m, m, m, m, m, m)),
                new Calm("Saar", "1 child: 14", "Met Tue, home visit", true, "19 Jan 2027", List.of(n, m, m, m, m, m)));
    }

    public static List<Link> tabs() {
        return List.of(
                new Link("Overview", HERE, true, 0),
                Link.to("Plan", HERE),
                Link.to("Contacts", HERE),
                Link.to("Assessments", HERE),
                Link.to("Reports", HERE),
                Link.to("Documents", HERE),
                Link.to("Who can see this", HERE));
    }

    public static List<Link> kinds() {
        return List.of(
                new Link("Urgent", HERE, true, 0),
                new Link("No worker", HERE, false, 2),
                new Link("Referrals", HERE, false, 1),
                new Link("Overdue", HERE, false, 6),
                new Link("Safety", HERE, false, 2),
                new Link("Reports", HERE, false, 12));
    }

    public static List<Fact> facts() {
        return List.of(
                Fact.of("This week’s meeting", "Thu 3 Dec, 15:00").withNote("Home visit, whole family"),
                Fact.of("Next plan review", "14 January").withNote("In 6 weeks, not yet invited"),
                Fact.of("Risk", "Medium").withNote("Was high until 20 October"),
                Fact.of("Worker", "Liene Vītola").withNote("Cover: Jānis Ozols"),
                Fact.of("Municipality", "Valmieras novads").withNote("Ilze Priede, plan 2026/118"));
    }

    public static List<Fact> slimFacts() {
        return List.of(
                Fact.of("Municipality", "Elva vald"),
                Fact.of("Assign by", "Today, accepted 2 Nov"),
                Fact.of("Family", "Mother, children 2, 5, 9"),
                Fact.of("Language", "Russian, some Estonian"),
                Fact.of("Risk", "Not assessed"),
                Fact.of("Earlier", "2024–25, goals achieved"));
    }

    public static List<Member> annasHome() {
        return List.of(
                new Member("Anna", "34", "mother, joint custody", "met 26 Nov", false, HERE),
                new Member("Emīls", "12", "also at Andris’s", "met 26 Nov", false, HERE),
                new Member("Elza", "7", "Valmiera school, class 1", "met 26 Nov", false, HERE),
                new Member("Roberts", "3", "nut allergy", "not met for 24 days", true, HERE));
    }

    public static List<Member> andrisHome() {
        return List.of(
                new Member("Andris", "38", "father, joint custody", "met 12 Nov", false, HERE),
                new Member("Dace", "36", "partner", "not in the plan", false, null));
    }

    public static List<Moment> moments() {
        return List.of(
                new Moment(0, "14 Jul, agreed", Moment.Kind.START),
                new Moment(53, "20 Oct, changed", Moment.Kind.CHANGE),
                new Moment(77, "Today", Moment.Kind.TODAY),
                new Moment(100, "14 Jan", Moment.Kind.DUE));
    }

    /** One activity of a goal. */
    public record Activity(
            String text,
            @Nullable String note,
            String who,
            String by,
            String state,
            String icon,
            String tone,
            boolean done) {}

    public static List<Activity> activities() {
        return List.of(
                new Activity(
                        "School psychologist meets Emīls",
                        "Asked on 20 November, no answer.",
                        "Valmiera school",
                        "28 Nov",
                        "4 days late",
                        "triangle-alert",
                        "is-warn strong",
                        false),
                new Activity(
                        "Emīls walks with Kārlis on two days a week",
                        null,
                        "Family",
                        "18 Dec",
                        "Under way",
                        "circle-dashed",
                        "is-info",
                        false),
                new Activity(
                        "Draw the network map and pick two people",
                        null,
                        "Together",
                        "18 Dec",
                        "Not started",
                        "circle",
                        "muted",
                        false),
                new Activity(
                        "Anna and Emīls write the week plan on Sundays",
                        null,
                        "Family",
                        "4 Oct",
                        "Done",
                        "check",
                        "is-good",
                        true));
    }

    public static List<Signature> signatures() {
        return List.of(
                new Signature("Anna Bērziņa", "mother, 20 Oct", true, null),
                new Signature("Andris Bērziņš", "father, 22 Oct, on his phone", true, null),
                new Signature("Ilze Priede", "Valmieras novads, not yet", false, null),
                new Signature("Emīls, 12", "said: “I want to walk with Kārlis.”", false, "message-square"));
    }
}
