package org.saime.demo;

import static org.saime.demo.DemoCalendar.workday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is served when and by whom. Each worker has places; a place is taken by one family after the other, so that caseloads and the flow of
 * families agree on every day.
 */
final class Timetable {
    static final int DEFAULT_FAMILIES = 205;
    private static final int EXTRA_LOAD = 13;

    /** @param fresh days ago when the family of today came; 0 = whenever it happens */
    private record Slot(House.Place place, List<Stay.Turn> owners, LocalDate opens, int fresh, boolean overCap) {}

    private final DemoCalendar calendar;
    private final int families;
    private final double scale;
    private final Chance chance = new Chance(41);
    private final List<House.Worker> workers = new ArrayList<>(House.WORKERS);
    private final List<Stay> stays = new ArrayList<>();

    Timetable(DemoCalendar calendar, int families, Names names) {
        this.calendar = calendar;
        this.families = families;
        this.scale = families / (double) DEFAULT_FAMILIES;
        if (families > 0) {
            plan(names);
        }
    }

    List<House.Worker> workers() {
        return workers;
    }

    /** In the order in which the families were accepted. */
    List<Stay> stays() {
        return stays;
    }

    int families() {
        return families;
    }

    /** So many of them in a country of another size. */
    int scaled(int count) {
        return scale >= 1 ? (int) Math.round(count * scale) : Math.max(1, (int) Math.round(count * scale));
    }

    private void plan(Names names) {
        var slots = slots(names);
        int unassigned = families >= 12 ? 2 : 0;
        while (slots.size() > Math.max(1, families - unassigned)) {
            slots.removeLast();
        }
        int again = families >= 100 ? scaled(6) : 0;
        int[] before = predecessors(slots, families - slots.size() - unassigned + again);
        for (int i = 0; i < slots.size(); i++) {
            fill(slots.get(i), before[i]);
        }
        for (int i = 0; i < unassigned; i++) {
            var place = House.place("kagu");
            var accepted = i == 0 ? workdaysAgo(3, place) : workdaysAgo(1, place);
            stays.add(new Stay(place, accepted.minusDays(5 + i), accepted));
        }
        stays.sort(Comparator.comparing((Stay s) -> s.accepted)
                .thenComparing(s -> s.place.key())
                .thenComparing(s ->
                        s.turns.isEmpty() ? "" : s.turns.getFirst().worker().login()));
        comeBack(again);
        new Course(calendar, this, chance).run();
    }

    private LocalDate workdaysAgo(int days, House.Place place) {
        var day = calendar.today();
        for (int i = 0; i < days; i++) {
            day = DemoCalendar.workdayBefore(day, place.country());
        }
        return day;
    }

    private List<Slot> slots(Names names) {
        var slots = new ArrayList<Slot>();
        for (var places : House.CASELOADS) {
            var worker = worker(places.worker());
            var heir = places.heir() == null ? null : worker(places.heir());
            int count = scale >= 1 ? places.count() : (int) Math.round(places.count() * scale + 0.2);
            for (int i = 0; i < count; i++) {
                var opens = calendar.month(places.month())
                        .plusDays(2 + (long) i * places.everyDays() + chance.between(0, 4));
                slots.add(slot(
                        worker,
                        opens,
                        heir,
                        heir == null
                                ? opens
                                : calendar.month(places.heirMonth()).minusDays(1 + i % 4),
                        fresh(places, i, count)));
            }
        }
        if (scale >= 1) {
            var worker = worker(House.OVER_THE_CAP);
            var opens = calendar.today().minusDays(36);
            slots.add(new Slot(House.place(worker.place()), List.of(new Stay.Turn(worker, opens)), opens, 0, true));
        }
        int extra = scale > 1 ? (int) Math.round(150 * (scale - 1) / EXTRA_LOAD) : 0;
        for (int w = 0; w < extra; w++) {
            var place = House.PLACES.get(w % House.PLACES.size());
            var worker = new House.Worker(
                    "worker%02d".formatted(w + 17),
                    names.person(place.country(), "F", chance),
                    place.key(),
                    "FAMILY_SUPPORT_WORKER",
                    List.of(place.language()),
                    1.0);
            workers.add(worker);
            for (int i = 0; i < EXTRA_LOAD; i++) {
                slots.add(slot(
                        worker,
                        calendar.month(Math.max(0, place.month())).plusDays(4 + (long) i * 9 + chance.between(0, 4)),
                        null,
                        calendar.today(),
                        0));
            }
        }
        return slots;
    }

    /** Some workers got their last family only days ago. */
    private static int fresh(House.Places places, int number, int count) {
        if (number != count - 1 || count < 2) {
            return 0;
        }
        return switch (places.worker()) {
            case "jelena" -> 9;
            case "kaja" -> 6;
            case "irina" -> 7;
            case "liene" -> 4;
            default -> 0;
        };
    }

    private static Slot slot(
            House.Worker worker, LocalDate opens, House.@Nullable Worker heir, LocalDate heirFrom, int fresh) {
        var owners = new ArrayList<Stay.Turn>();
        owners.add(new Stay.Turn(worker, opens));
        if (heir != null) {
            owners.add(new Stay.Turn(heir, heirFrom));
        }
        return new Slot(House.place(worker.place()), List.copyOf(owners), opens, fresh, false);
    }

    /** How many families each place had before the one of today. */
    private int[] predecessors(List<Slot> slots, int wanted) {
        int[] before = new int[slots.size()];
        int left = wanted;
        for (int each = 1; left > 0 && each <= 6; each++) {
            var order = new ArrayList<Integer>();
            for (int i = 0; i < slots.size(); i++) {
                if (!slots.get(i).overCap && span(slots.get(i)) >= 60L + 110L * each) {
                    order.add(i);
                }
            }
            chance.shuffle(order);
            for (int i : order) {
                if (left > 0) {
                    before[i]++;
                    left--;
                }
            }
        }
        if (left > 0) {
            throw new IllegalArgumentException("Too many families for the demo country: " + families);
        }
        return before;
    }

    private long span(Slot slot) {
        return calendar.today().toEpochDay() - slot.opens.toEpochDay();
    }

    private void fill(Slot slot, int before) {
        var from = slot.opens;
        long span = slot.fresh > 0 ? span(slot) - slot.fresh : span(slot);
        for (int i = 0; i <= before; i++) {
            boolean last = i == before;
            LocalDate change = slot.opens.plusDays(span
                    * (before == 1
                            ? chance.between(40, 97)
                            : (long) (i + 1) * 100 / (before + 1) + chance.between(-4, 4))
                    / 100);
            if (last && slot.fresh > 0) {
                from = calendar.today().minusDays(slot.fresh);
            }
            var accepted = workday(from, slot.place.country());
            var stay = new Stay(
                    slot.place,
                    DemoCalendar.later(accepted.minusDays(chance.between(1, 9)), calendar.month(slot.place.month())),
                    accepted);
            stay.overCap = slot.overCap;
            if (!last) {
                stay.end = DemoCalendar.workdayBefore(change.minusDays(chance.between(5, 22)), slot.place.country());
            }
            turns(stay, slot.owners);
            stays.add(stay);
            from = change;
        }
    }

    private void turns(Stay stay, List<Stay.Turn> owners) {
        var assigned = chance.percent(75) || stay.overCap
                ? stay.accepted
                : workday(stay.accepted.plusDays(chance.between(1, 3)), stay.place.country());
        if (!calendar.past(assigned)) {
            assigned = stay.accepted;
        }
        stay.assigned = assigned;
        for (var owner : owners) {
            if (!owner.from().isAfter(assigned)) {
                stay.turns.clear();
                stay.turns.add(new Stay.Turn(owner.worker(), assigned));
            } else if (stay.end == null || !owner.from().isAfter(stay.end)) {
                stay.turns.add(owner);
            }
        }
    }

    /** Numbers the families; some are families that had left before. */
    private void comeBack(int wanted) {
        var returned = new TreeSet<Integer>();
        int number = 0;
        int left = wanted;
        for (int i = 0; i < stays.size(); i++) {
            var stay = stays.get(i);
            if (left > 0 && !stay.turns.isEmpty() && !stay.overCap) {
                for (var earlier : stays.subList(0, i)) {
                    boolean fits = earlier.end != null
                            && earlier.place == stay.place
                            && !returned.contains(earlier.family)
                            && earlier.end.plusDays(45).isBefore(stay.received)
                            && earlier.end.isAfter(earlier.accepted.plusDays(70));
                    if (fits) {
                        stay.family = earlier.family;
                        stay.previous = earlier;
                        returned.add(earlier.family);
                        left--;
                        break;
                    }
                }
            }
            if (stay.family < 0) {
                stay.family = number++;
            }
        }
        if (number != families) {
            throw new IllegalStateException(number + " families instead of " + families);
        }
    }

    House.Worker worker(String login) {
        return workers.stream().filter(w -> w.login().equals(login)).findFirst().orElseThrow();
    }
}
