package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of one's scope. */
@Service
@Transactional
public class Families {
    private final Db db;
    private final Access access;
    private final Audit audit;

    Families(Db db, Access access, Audit audit) {
        this.db = db;
        this.access = access;
        this.audit = audit;
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
}
