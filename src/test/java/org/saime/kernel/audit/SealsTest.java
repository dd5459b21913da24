package org.saime.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.kernel.access.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SealsTest extends HouseTest {
    @Autowired
    Seals seals;

    @Autowired
    Audit audit;

    @Autowired
    TransactionTemplate transaction;

    private void readThrice() throws Exception {
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 1));
        house.inScopeOf(worker, () -> {
            for (int i = 0; i < 3; i++) {
                transaction.executeWithoutResult(t -> audit.read("family.open", "family", family.id(), family.id()));
            }
            return Scope.current();
        });
        seals.run();
    }

    @Test
    void everyEntryIsSealedInAChainThatIsWhole() throws Exception {
        readThrice();
        var chain = seals.verify(house.org);
        assertThat(chain.entries()).isEqualTo(3);
        assertThat(chain.whole()).isTrue();
    }

    @Test
    void aChangedEntryBreaksTheChainWhereItStands() throws Exception {
        readThrice();
        TestHouse.sql(
                "update audit_entry set action = 'family.list' where id = (select entry_id from audit_seal where org_id = :org and number = 2)",
                "org",
                house.org);
        assertThat(seals.verify(house.org).brokenAt()).isEqualTo(2);
    }

    @Test
    void aRemovedEntryBreaksTheChain() throws Exception {
        readThrice();
        TestHouse.sql(
                "with gone as (delete from audit_seal where org_id = :org and number = 2 returning entry_id) delete from audit_entry where id in (select entry_id from gone)",
                "org",
                house.org);
        assertThat(seals.verify(house.org).whole()).isFalse();
    }

    @Test
    void anEntryTakenOutOfTheQueueIsNoticed() throws Exception {
        readThrice();
        house.inScopeOf(house.worker(), () -> {
            transaction.executeWithoutResult(t -> audit.read("family.open", "family", TestHouse.id(), null));
            return null;
        });
        TestHouse.sql("delete from audit_waiting where org_id = :org", "org", house.org);
        assertThat(seals.verify(house.org).unsealed()).isEqualTo(1);
    }
}
