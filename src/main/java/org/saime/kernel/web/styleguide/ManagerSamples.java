package org.saime.kernel.web.styleguide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.ui.Bar;
import org.saime.kernel.web.ui.Capacity;
import org.saime.kernel.web.ui.Caseload;
import org.saime.kernel.web.ui.Fact;
import org.saime.kernel.web.ui.Flow;
import org.saime.kernel.web.ui.Mark;
import org.saime.kernel.web.ui.Rate;
import org.saime.kernel.web.ui.WeekBox;
import org.saime.kernel.web.ui.WeekState;

/** A unit’s places, caseloads and rates, and a monthly report, as the catalogue shows them. */
public final class ManagerSamples {
    private static final String HERE = "#";

    private ManagerSamples() {}

    public static Capacity capacity() {
        return new Capacity(List.of(
                new Capacity.Part(Capacity.Kind.TOTAL, "Places", 79, 0, HERE, "15 × 5.3 FTE, whole places", false),
                new Capacity.Part(
                        Capacity.Kind.USED, "With a worker", 72, 71, HERE, "71 in places, 1 over the cap", false),
                new Capacity.Part(Capacity.Kind.NEEDED, "No worker", 2, 2, HERE, "1 due today", true),
                new Capacity.Part(Capacity.Kind.FREE, "Free", 8, 6, HERE, "6 once the 2 are placed", false),
                new Capacity.Part(Capacity.Kind.OTHER, "Waiting", 3, 0, HERE, "longest wait 19 days", false)));
    }

    public static List<Caseload> caseloads() {
        return List.of(
                caseload("Tiit Raudsepp", "1 FTE", 15, "19.5", 2, 6, 7, 1),
                caseload("Kadri Lepik", "1 FTE", 15, "16.5", 1, 4, 9, 1),
                caseload("Liis Kangro", "0.8 FTE", 12, "12.25", 1, 3, 7, 0),
                caseload("Anneli Vaher", "1 FTE", 15, "11.75", 0, 2, 4, 3),
                caseload("Olha Bondar", "0.5 FTE", 7, "7.5", 0, 2, 5, 0));
    }

    private static Caseload caseload(
            String worker, String share, int places, String load, int high, int medium, int low, int unknown) {
        var squares = new ArrayList<Caseload.Square>();
        for (int i = 0; i < high + medium + low + unknown; i++) {
            var risk = i < high
                    ? Caseload.Risk.HIGH
                    : i < high + medium
                            ? Caseload.Risk.MEDIUM
                            : i < high + medium + low ? Caseload.Risk.LOW : Caseload.Risk.UNKNOWN;
            squares.add(new Caseload.Square(risk, HERE, "P-0" + (300 + i)));
        }
        return new Caseload(worker, share, squares.size(), places, HERE, load, squares);
    }

    public static List<Rate> rates() {
        return List.of(
                rate("Tiit Raudsepp", 43, 60, 83.1),
                rate("Olha Bondar", 21, 26, 68.2),
                rate("Jelena Morozova", 47, 54, 90.9),
                rate("Anneli Vaher", 7, 8, null),
                rate("Kadri Lepik", 51, 56, 91.4),
                new Rate("Piret Oja", 0, 0, null, null, null, "On leave, no eligible weeks"));
    }

    private static Rate rate(String name, int met, int eligible, @Nullable Double before) {
        return new Rate(name, met, eligible, before, HERE, HERE, null);
    }

    public static Rate unit() {
        return new Rate("Unit", 208, 246, 86.0, HERE, HERE, null);
    }

    public static List<Bar> bars() {
        return List.of(
                new Bar("Family unavailable", 12, false, null),
                new Bar("Illness", 9, false, null),
                new Bar("Worker absent", 8, true, null),
                new Bar("Family refused", 5, false, null),
                new Bar("Holiday", 3, false, null),
                new Bar("Other", 1, false, null));
    }

    public static List<Flow> flows() {
        return List.of(
                new Flow("Nov", 4, 3, 59),
                new Flow("Dec", 2, 1, 60),
                new Flow("Jan", 5, 4, 61),
                new Flow("Feb", 6, 3, 64),
                new Flow("Mar", 7, 5, 66),
                new Flow("Apr", 4, 4, 66),
                new Flow("May", 5, 6, 65),
                new Flow("Jun", 3, 5, 63),
                new Flow("Jul", 2, 1, 64),
                new Flow("Aug", 4, 3, 65),
                new Flow("Sep", 6, 5, 66),
                new Flow("Oct", 8, 5, 69));
    }

    public static List<Mark> marks() {
        return List.of(
                new Mark(0, Mark.Shape.DOT, "7 Oct"),
                new Mark(24, Mark.Shape.DOT, "14 Oct"),
                new Mark(60, Mark.Shape.SQUARE, "25 Oct"),
                new Mark(93, Mark.Shape.DIAMOND, "3 Nov"),
                new Mark(96, Mark.Shape.TRIANGLE, "4 Nov"),
                new Mark(100, Mark.Shape.RING, "5 Nov"));
    }

    public static List<String> shapeWords() {
        return List.of("Read 10", "Changed 2", "Manager read notes 1", "Report opened 1", "Break-glass 1");
    }

    public static List<Fact> glance() {
        return List.of(
                Fact.of("eligible weeks met", "3").withNote("of 4"),
                Fact.of("risk, was High in July", "Medium"),
                Fact.of("goals achieved", "1").withNote("of 3"),
                Fact.of("safeguarding concerns", "0"),
                Fact.of("request to you", "1"));
    }

    public static List<WeekBox> weekBoxes() {
        return List.of(
                new WeekBox("28 Sep–4 Oct", WeekState.MET, "Home visit"),
                new WeekBox("5–11 Oct", WeekState.MET, "Home visit, school"),
                new WeekBox("12–18 Oct", WeekState.NOT_COUNTED, "Fewer than 4 active days"),
                new WeekBox("19–25 Oct", WeekState.MISSED, "Illness"));
    }

    /** Contacts of a month by kind. */
    public record Contacts(String kind, int planned, int held, int away, int cancelled) {}

    public static List<Contacts> contacts() {
        return List.of(
                new Contacts("Home visit", 4, 3, 1, 0),
                new Contacts("Outside home", 2, 2, 0, 0),
                new Contacts("Video call", 1, 0, 0, 1),
                new Contacts("Phone", 3, 3, 0, 0));
    }
}
