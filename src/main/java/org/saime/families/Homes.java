package org.saime.families;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a family lives: homes with their addresses from a day on, and who lives in which of them for what part of the time. */
@Service
@Transactional
public class Homes {
    /** An address from a day on. */
    public record Address(
            String label,
            UUID municipality,
            String parish,
            String street,
            boolean rural,
            boolean hidden,
            LocalDate from) {
        public static Address from(Input in, LocalDate today) {
            UUID municipality = in.id("municipality");
            if (municipality == null && in.raw("municipality").isBlank()) {
                in.error("municipality", "error.required");
            }
            LocalDate from = in.date("from");
            if (from != null && from.isAfter(today)) {
                in.error("from", "error.future_date");
            }
            var read = new Address(
                    in.required("label", 100),
                    municipality == null ? new UUID(0, 0) : municipality,
                    in.text("parish", 100),
                    in.text("street", 200),
                    in.flag("rural"),
                    in.flag("hidden"),
                    from == null ? today : from);
            in.check();
            return read;
        }
    }

    /** Who lives where from a day on. */
    public record Living(List<Lives> lives, LocalDate from) {
        /** One person in one home; {@code share} in percent. */
        public record Lives(
                UUID person, UUID home, @Nullable Integer share) {}

        public static Living from(Input in, LocalDate today) {
            LocalDate from = in.date("from");
            if (from != null && from.isAfter(today)) {
                in.error("from", "error.future_date");
            }
            var lives = in.list("lives", 200, prefix -> {
                Integer share = in.number(prefix + "share", 0, 100);
                UUID person = in.id(prefix + "person");
                UUID home = in.id(prefix + "home");
                return person == null || home == null || share == null || share == 0
                        ? null
                        : new Lives(person, home, share);
            });
            in.check();
            var all = lives.stream().filter(java.util.Objects::nonNull).toList();
            all.stream()
                    .collect(Collectors.groupingBy(
                            Lives::person, Collectors.summingInt(l -> l.share() == null ? 0 : l.share())))
                    .forEach((person, sum) -> {
                        if (sum != 100) {
                            in.error("lives", "families.shares");
                        }
                    });
            in.check();
            return new Living(all, from == null ? today : from);
        }
    }

    /** An address that only the assigned may see. */
    public record Protected(String label, String municipality, String parish, String street, LocalDate since) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Families families;
    private final Organisations organisations;
    private final Clock clock;
    private final Today today;

    Homes(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Families families,
            Organisations organisations,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.families = families;
        this.organisations = organisations;
        this.clock = clock;
        this.today = today;
    }

    private FamilyHead edited(UUID familyId) {
        var family = families.head(familyId);
        access.permit(FamilyAction.EDIT, family.subject());
        return family;
    }

    /** A further home; its people are said apart. */
    public UUID add(UUID familyId, Address given) {
        var family = edited(familyId);
        check(given);
        UUID home = Ids.at(clock.instant());
        db.change(
                MemberStore.ADD_HOME,
                "id",
                home,
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                familyId,
                "label",
                given.label());
        write(family, home, given);
        deeds.record(family.subject(), "household", home, "home.added", given.from(), Map.of());
        return home;
    }

    /** The home is at another address from the day on. What was before stays, except on days that are said anew. */
    public void move(UUID familyId, UUID home, Address given) {
        var family = edited(familyId);
        check(given);
        if (db.change(MemberStore.NAME_HOME, "id", home, "family", familyId, "label", given.label()) == 0) {
            throw new NotFound("home");
        }
        db.change(MemberStore.FORGET_PROTECTED, "household", home, "from", given.from());
        db.change(MemberStore.FORGET_ADDRESS, "household", home, "from", given.from());
        db.change(MemberStore.END_ADDRESS, "household", home, "from", given.from());
        write(family, home, given);
        deeds.record(family.subject(), "household", home, "home.moved", given.from(), Map.of());
    }

    private void check(Address given) {
        if (organisations.municipalities(given.from()).stream().noneMatch(m -> m.id().equals(given.municipality()))) {
            throw new Invalid("municipality", "families.municipality_then");
        }
    }

    private void write(FamilyHead family, UUID home, Address given) {
        UUID id = Ids.at(clock.instant());
        boolean hidden = given.hidden();
        db.change(
                MemberStore.ADD_ADDRESS,
                "id",
                id,
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "household",
                home,
                "municipality",
                given.municipality(),
                "parish",
                hidden ? "" : given.parish(),
                "street",
                hidden ? "" : given.street(),
                "rural",
                given.rural(),
                "hidden",
                hidden,
                "from",
                given.from());
        if (hidden) {
            db.change(
                    MemberStore.ADD_PROTECTED,
                    "id",
                    id,
                    "org",
                    family.orgId(),
                    "unit",
                    family.unitId(),
                    "family",
                    family.id(),
                    "street",
                    given.street(),
                    "parish",
                    given.parish());
        }
    }

    /** Who lives where from the day on: for everybody who is named, in all their homes. */
    public void live(UUID familyId, Living given) {
        var family = edited(familyId);
        var people = families.members(familyId, today.date()).stream()
                .map(Member::personId)
                .toList();
        var homes =
                families.homes(familyId, today.date()).stream().map(Home::id).toList();
        if (!given.lives().stream().allMatch(l -> people.contains(l.person()) && homes.contains(l.home()))) {
            throw new Invalid("lives", "error.not_an_id");
        }
        db.change(MemberStore.FORGET_RESIDENCES, "family", familyId, "from", given.from());
        db.change(MemberStore.END_RESIDENCES, "family", familyId, "from", given.from());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var lives : given.lives()) {
            rows.add(new @Nullable Object[] {
                "id",
                Ids.at(clock.instant()),
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                familyId,
                "household",
                lives.home(),
                "person",
                lives.person(),
                "share",
                Integer.valueOf(100).equals(lives.share()) ? null : lives.share(),
                "from",
                given.from()
            });
        }
        db.changeAll(MemberStore.LIVE, rows);
        deeds.record(family.subject(), "family", familyId, "home.residents_changed", given.from(), Map.of());
    }

    /** Opens a protected address: for the assigned only, and every look is logged (AC-5, AC-8). */
    public Protected protectedAddress(UUID familyId, UUID home) {
        var family = families.head(familyId);
        access.permit(FamilyAction.SEE_PROTECTED_ADDRESS, family.subject());
        audit.read("address.protected_opened", "household", home, familyId);
        return db.find(MemberStore.PROTECTED, "household", home, "family", familyId, "on", today.date())
                .orElseThrow(() -> new NotFound("address"));
    }

    public boolean maySeeProtected(FamilyHead family) {
        return access.may(FamilyAction.SEE_PROTECTED_ADDRESS, family.subject());
    }
}
