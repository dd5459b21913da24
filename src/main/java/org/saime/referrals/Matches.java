package org.saime.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a referred family may be known already. A hint for a person who decides, never a verdict, and it never stops anybody from sending.
 * Of other units one learns only that there is a possible match and whom to call (AC-1).
 */
@Service
@Transactional
public class Matches {
    public record Stub(UUID unitId, String unit, int matches) {}

    public record Known(
            UUID familyId,
            String code,
            String label,
            String givenName,
            String familyName,
            @Nullable LocalDate birthOn) {}

    public record Earlier(
            UUID id,
            String number,
            LocalDate receivedOn,
            Referral.Status status,
            String givenName,
            String familyName) {}

    /** Families of one's own unit by name, earlier referrals, and other units to call. */
    public record Found(List<Known> families, List<Earlier> referrals, List<Stub> units) {
        public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        public boolean isEmpty() {
            return families.isEmpty() && referrals.isEmpty() && units.isEmpty();
        }
    }

    private static final int SHORTEST = 3;
    private static final UUID NONE = new UUID(0, 0);

    private final Db db;
    private final Access access;
    private final Audit audit;

    Matches(Db db, Access access, Audit audit) {
        this.db = db;
        this.access = access;
        this.audit = audit;
    }

    /** @param self the referral that is looked at, which does not match itself; null while it is being written */
    public Found find(List<ReferredPerson> persons, @Nullable UUID self) {
        access.permit(ReferralAction.SEARCH);
        var named = persons.stream()
                .filter(p -> (p.givenName() + p.familyName()).length() >= SHORTEST && telling(p))
                .toList();
        if (named.isEmpty()) {
            return Found.NOTHING;
        }
        Scope scope = Scope.current();
        var families = new LinkedHashSet<Known>();
        var referrals = new LinkedHashSet<Earlier>();
        var units = new LinkedHashSet<Stub>();
        for (ReferredPerson p : named) {
            LocalDate born = p.unborn() ? null : p.birthOn();
            families.addAll(db.list(
                    ReferralStore.KNOWN,
                    "units",
                    List.copyOf(scope.units()),
                    "given",
                    p.givenName(),
                    "family",
                    p.familyName(),
                    "born",
                    born));
            referrals.addAll(db.list(
                    ReferralStore.EARLIER,
                    "units",
                    List.copyOf(scope.intakeUnits()),
                    "self",
                    self == null ? NONE : self,
                    "given",
                    p.givenName(),
                    "family",
                    p.familyName(),
                    "born",
                    born));
            units.addAll(db.list(
                    ReferralStore.STUB,
                    "known",
                    List.copyOf(scope.units()),
                    "given",
                    p.givenName(),
                    "family",
                    p.familyName(),
                    "born",
                    born));
        }
        audit.note("SEARCH", "referral.possible_matches", "referral", self, null, "", null);
        return new Found(new ArrayList<>(families), new ArrayList<>(referrals), onePerUnit(units));
    }

    /** A first name alone fits too many; it needs a family name or a birth date beside it. */
    private static boolean telling(ReferredPerson p) {
        return !p.familyName().isEmpty() || p.birthOn() != null;
    }

    private static List<Stub> onePerUnit(LinkedHashSet<Stub> stubs) {
        var byUnit = new java.util.LinkedHashMap<UUID, Stub>();
        stubs.forEach(s -> byUnit.merge(
                s.unitId(), s, (a, b) -> new Stub(a.unitId(), a.unit(), Math.max(a.matches(), b.matches()))));
        return List.copyOf(byUnit.values());
    }
}
