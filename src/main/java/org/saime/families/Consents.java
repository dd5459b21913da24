package org.saime.families;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The consents and legal bases of a family. Who may record one is decided by the use case that calls. */
@Service
@Transactional
public class Consents {
    private final Db db;
    private final Clock clock;
    private final Today today;
    private final ApplicationEventPublisher events;

    Consents(Db db, Clock clock, Today today, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.today = today;
        this.events = events;
    }

    /** Those in force first, then the ended ones. */
    @Transactional(readOnly = true)
    public List<Consent> of(UUID family) {
        return db.list(ConsentStore.OF_FAMILY, "family", family);
    }

    /** Whether there is a basis for the purpose on the day. */
    @Transactional(readOnly = true)
    public boolean inForce(UUID family, String purpose, LocalDate on) {
        return of(family).stream().anyMatch(c -> c.purpose().equals(purpose) && c.inForce(on));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID record(FamilyHead family, NewConsent given) {
        var people = db.list(FamilyStore.MEMBERS, "family", family.id(), "on", today.date()).stream()
                .map(Member::personId)
                .toList();
        if (given.person() != null && !people.contains(given.person())) {
            throw new Invalid("person", "error.not_an_id");
        }
        if (given.givenBy() != null && !people.contains(given.givenBy())) {
            throw new Invalid("givenBy", "error.not_an_id");
        }
        if (given.from().isAfter(today.date())) {
            throw new Invalid("validFrom", "error.future_date");
        }
        UUID id = Ids.at(clock.instant());
        db.change(
                ConsentStore.INSERT,
                "id",
                id,
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "person",
                given.person(),
                "purpose",
                given.purpose(),
                "basis",
                given.basis(),
                "ref",
                given.basisRef(),
                "givenBy",
                given.givenBy(),
                "capacity",
                given.capacity(),
                "assent",
                given.childAssent(),
                "from",
                given.from(),
                "to",
                given.to(),
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        return id;
    }

    /** Effective now: what was shared stays shared, nothing more is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Consent withdraw(UUID family, UUID consent) {
        var found =
                db.find(ConsentStore.ONE, "family", family, "id", consent).orElseThrow(() -> new NotFound("consent"));
        if (found.withdrawnAt() != null) {
            throw new Refused("families.consent.withdrawn_before");
        }
        db.changeOne(ConsentStore.WITHDRAW, "id", consent, "now", clock.instant());
        events.publishEvent(new ConsentWithdrawn(family, consent, found.purpose()));
        return found;
    }
}
