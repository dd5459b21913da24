package org.saime.families;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of one's scope. */
@Service
@Transactional
public class Families {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final ObjectProvider<TimelineEntry.Source> stories;
    private final ObjectProvider<LastMet.Source> meetings;
    private final ObjectProvider<FamilyPart.Source> parts;

    Families(
            Db db,
            Access access,
            Audit audit,
            ObjectProvider<TimelineEntry.Source> stories,
            ObjectProvider<LastMet.Source> meetings,
            ObjectProvider<FamilyPart.Source> parts) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.stories = stories;
        this.meetings = meetings;
        this.parts = parts;
    }

    /** Opens the file, which is audited. @throws org.saime.kernel.NotFound when the family is not in one's scope */
    public FamilyHead open(UUID family) {
        FamilyHead head = head(family);
        access.permit(FamilyAction.READ, head.subject());
        audit.read("family.open", "family", family, family);
        return head;
    }

    /** For the use cases of other features, which check and audit their own action. */
    @Transactional(readOnly = true)
    public FamilyHead head(UUID family) {
        return db.one(FamilyStore.HEAD, "id", family);
    }

    /** Who belongs to the family on the day: caregivers, children by age, others. */
    @Transactional(readOnly = true)
    public List<Member> members(UUID family, LocalDate on) {
        return db.list(FamilyStore.MEMBERS, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Home> homes(UUID family, LocalDate on) {
        return db.list(FamilyStore.HOMES, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Residence> residences(UUID family, LocalDate on) {
        return db.list(FamilyStore.RESIDENCES, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Relation> relations(UUID family, LocalDate on) {
        return db.list(FamilyStore.RELATIONS, "family", family, "on", on);
    }

    /** Who was last met when; empty while no feature tells. */
    @Transactional(readOnly = true)
    public Map<UUID, LastMet> lastMet(UUID family, LocalDate on) {
        var all = new HashMap<UUID, LastMet>();
        meetings.stream().forEach(s -> all.putAll(s.lastMet(family, on)));
        return all;
    }

    /** Whether anybody tells when people were met, so that "not yet" is a fact. */
    public boolean tellsMeetings() {
        return meetings.stream().findAny().isPresent();
    }

    @Transactional(readOnly = true)
    public List<FamilyPart> parts(UUID family, LocalDate on) {
        return parts.stream().flatMap(s -> s.parts(family, on).stream()).sorted(java.util.Comparator.comparingInt(FamilyPart::order)).toList();
    }

    /** The family's story before the day. */
    @Transactional(readOnly = true)
    public Timeline timeline(UUID family, LocalDate before, int size, Predicate<TimelineEntry> wanted) {
        List<BiFunction<LocalDate, Integer, List<TimelineEntry>>> sources =
                stories.stream().<BiFunction<LocalDate, Integer, List<TimelineEntry>>>map(s -> (day, limit) -> s.before(family, day, limit)).toList();
        return Timeline.of(before, size, wanted, sources);
    }

    /** May the reader change people and homes. */
    public boolean mayEdit(FamilyHead family) {
        return access.may(FamilyAction.EDIT, family.subject());
    }
}
