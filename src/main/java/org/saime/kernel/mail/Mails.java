package org.saime.kernel.mail;

import java.time.Clock;
import java.util.UUID;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.db.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a mail into the outbox in the transaction of the deed; a job hands it over. Texts: {@code mail.<template>.subject} and {@code .body}, under which the link stands. */
@Component
public class Mails {
    static final Query<Void> PUT = Query.change("""
            insert into outgoing_mail (id, org_id, recipient, template, language, link, created_at)
            values (:id, :org, :recipient, :template, :language, :link, :now)""");

    private final Db db;
    private final Clock clock;

    Mails(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param link path of this program, e.g. {@code /reports}; never with a name in it */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(UUID org, String recipient, String template, String language, String link) {
        db.change(
                PUT,
                "id",
                Ids.at(clock.instant()),
                "org",
                org,
                "recipient",
                recipient,
                "template",
                template,
                "language",
                language,
                "link",
                link,
                "now",
                clock.instant());
    }
}
