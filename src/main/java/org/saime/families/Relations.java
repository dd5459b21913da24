package org.saime.families;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of a family are to each other, with custody: from this the legal representatives of a child are known. */
@Service
@Transactional
public class Relations {
    /** One person to another from a day on; {@code custody} only where somebody answers for a child. */
    public record Given(
            UUID one, UUID other, String type, @Nullable String custody, String courtRef, LocalDate from) {
        public static Given from(Input in, Codes codes, LocalDate today) {
            UUID one = in.id("one");
            UUID other = in.id("other");
            if (one == null && in.raw("one").isBlank()) {
                in.error("one", "error.required");
            }
            if (other == null && in.raw("other").isBlank()) {
                in.error("other", "error.required");
            }
            if (one != null && one.equals(other)) {
                in.error("other", "families.relation_self");
            }
            LocalDate from = in.date("from");
            if (from != null && from.isAfter(today)) {
                in.error("from", "error.future_date");
            }
            String custody = in.code("custody", codes, "custody");
            var read = new Given(
                    one == null ? new UUID(0, 0) : one,
                    other == null ? new UUID(0, 0) : other,
                    in.requiredCode("type", codes, "relationship_type"),
                    custody.isEmpty() ? null : custody,
                    in.text("courtRef", 200),
                    from == null ? today : from);
            in.check();
            return read;
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Clock clock;
    private final Today today;

    Relations(Db db, Access access, Deeds deeds, Families families, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.clock = clock;
        this.today = today;
    }

    /** Holds from the day on; what was said of the same two before ends the day before. */
    public void relate(UUID familyId, Given given) {
        var family = edited(familyId);
        var members = families.members(familyId, today.date());
        for (var end : Map.of("one", given.one(), "other", given.other()).entrySet()) {
            if (members.stream().noneMatch(m -> m.personId().equals(end.getValue()))) {
                throw new Invalid(end.getKey(), "error.not_an_id");
            }
        }
        boolean child = members.stream().anyMatch(m -> m.personId().equals(given.other()) && m.child());
        if (given.custody() != null && !child) {
            throw new Invalid("custody", "families.custody_child");
        }
        replace(given.one(), given.other(), given.type(), given.from());
        db.change(
                MemberStore.RELATE,
                "id",
                Ids.at(clock.instant()),
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "one",
                given.one(),
                "other",
                given.other(),
                "type",
                given.type(),
                "custody",
                given.custody(),
                "courtRef",
                given.courtRef(),
                "from",
                given.from());
        deeds.record(
                family.subject(),
                "person",
                given.one(),
                "relation.changed",
                given.from(),
                Map.of("person", given.one(), "type", given.type()));
    }

    /** The relation no longer holds after the day. */
    public void end(UUID familyId, UUID relation, LocalDate lastDay) {
        var family = edited(familyId);
        var found = families.relations(familyId, today.date()).stream()
                .filter(r -> r.id().equals(relation))
                .findFirst()
                .orElseThrow(() -> new NotFound("relation"));
        if (lastDay.isBefore(found.fromOn())) {
            throw new Invalid("lastDay", "error.period_order");
        }
        replace(found.fromPersonId(), found.toPersonId(), found.type(), lastDay.plusDays(1));
        deeds.record(
                family.subject(),
                "person",
                found.fromPersonId(),
                "relation.ended",
                lastDay,
                Map.of("person", found.fromPersonId(), "type", found.type()));
    }

    private void replace(UUID one, UUID other, String type, LocalDate from) {
        db.change(MemberStore.FORGET_RELATION, "one", one, "other", other, "type", type, "from", from);
        db.change(MemberStore.END_RELATION, "one", one, "other", other, "type", type, "from", from);
    }

    private FamilyHead edited(UUID familyId) {
        var family = families.head(familyId);
        access.permit(FamilyAction.EDIT, family.subject());
        return family;
    }
}
