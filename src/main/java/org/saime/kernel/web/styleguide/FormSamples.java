package org.saime.kernel.web.styleguide;

import java.util.List;
import org.saime.kernel.web.ui.Choice;
import org.saime.kernel.web.ui.ChoiceGroup;

/** The answers of the catalogue’s forms; fictional people of a fictional autumn, in English. */
public final class FormSamples {
    static final String NARRATIVE =
            "Kadri had the rent paper ready and called the landlord herself. Oskar showed his reading book. Marko was at work.";

    private FormSamples() {}

    public static List<Choice> tookPlace() {
        return List.of(Choice.of("MET", "We met"), Choice.of("NOT", "It did not happen"));
    }

    public static List<Choice> people() {
        return List.of(
                Choice.of("kadri", "Kadri, 34"),
                Choice.of("marko", "Marko, 36"),
                Choice.of("liisa", "Liisa, 13"),
                Choice.of("oskar", "Oskar, 8").withHint("not met for 26 days"));
    }

    public static List<ChoiceGroup> modes() {
        return List.of(
                new ChoiceGroup(
                        "Counts as this week’s meeting",
                        List.of(
                                Choice.of("HOME_VISIT", "Home visit").withIcon("house"),
                                Choice.of("OUT", "Out of home").withIcon("trees"),
                                Choice.of("VIDEO", "Video call").withIcon("video"),
                                Choice.of("ALONG", "Went along").withIcon("footprints"))),
                new ChoiceGroup(
                        "Other contact",
                        List.of(
                                Choice.of("PHONE", "Phone").withIcon("phone"),
                                Choice.of("MESSAGE", "Message").withIcon("message-square"),
                                Choice.of("INSTITUTION", "Institution").withIcon("landmark"))));
    }

    public static List<Choice> days() {
        return List.of(Choice.of("TODAY", "Today"), Choice.of("YESTERDAY", "Yesterday"), Choice.of("OTHER", "Other"));
    }

    public static List<Choice> minutes() {
        return List.of(
                Choice.of("30", "30"),
                Choice.of("45", "45"),
                Choice.of("60", "60"),
                Choice.of("90", "90"),
                Choice.of("other", "Other"));
    }

    public static List<Choice> topics() {
        return List.of(
                Choice.of("money", "Money"),
                Choice.of("papers", "Papers"),
                Choice.of("school", "School"),
                Choice.of("daily", "Daily life"),
                Choice.of("parenting", "Parenting"),
                Choice.of("health", "Health care"),
                Choice.of("time", "Family time"));
    }

    public static List<Choice> doers() {
        return List.of(
                Choice.of("FAMILY", "Family"), Choice.of("TOGETHER", "Together"), Choice.of("WORKER", "I did it"));
    }

    public static List<Choice> goals() {
        return List.of(
                Choice.of("1", "Rent debt is paid back").withHint("Goal 1, by 28 February"),
                Choice.of("2", "Oskar reads every evening").withHint("Goal 2, by 31 March"),
                Choice.of("3", "Kadri has one free evening a week").withHint("Goal 3, by 31 March"));
    }

    public static List<Choice> municipalities() {
        return List.of(
                Choice.of("bauska", "Bauskas novads"),
                Choice.of("valmiera", "Valmieras novads"),
                Choice.of("elva", "Elva vald"),
                Choice.of("voru", "Võru vald"));
    }

    public static List<Choice> agreement() {
        return List.of(
                Choice.of("YES", "Yes, they agree"),
                Choice.of("UNSURE", "They know and are unsure"),
                Choice.of("NOT_ASKED", "Not asked yet"));
    }

    public static List<Choice> reasons() {
        return List.of(
                Choice.of("LANGUAGE", "No other worker speaks the language"),
                Choice.of("SIBLINGS", "Same family or siblings already here"),
                Choice.of("OTHER", "Another reason").withHint("It is kept in the access log"));
    }

    public static List<Choice> moods() {
        return List.of(
                Choice.of("GOOD", "Good").withIcon("smile"),
                Choice.of("SO_SO", "So-so").withIcon("meh"),
                Choice.of("BAD", "Bad").withIcon("frown"));
    }

    public static List<String> steps() {
        return List.of("How urgent", "The people", "What is hard", "Check and send");
    }
}
