package org.saime.kernel.mail;

import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands waiting mails over to the mail server when one is set ({@code spring.mail.host}); without one, and in the demo, they wait. A mail that is not taken is
 * tried again after 2, 8, 26… minutes, eight times within two days. A link leaves the table with its mail, because it opens an account.
 */
@Component
public class MailJob implements Job {
    static final int MOST_ATTEMPTS = 8;
    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    record Organisation(UUID orgId) {}

    record Waiting(UUID id, String recipient, String template, String language, String link) {}

    static final Query<Organisation> ORGANISATIONS =
            Query.rows(Organisation.class, "select org_id from mail_organisations(:attempts::int)");

    /** Counted as tried before it is handed over, so that a mail that breaks the program is not tried for ever. */
    static final Query<Waiting> TAKE = Query.rows(Waiting.class, """
            update outgoing_mail set attempts = attempts + 1
            where id = (select m.id from outgoing_mail m
                        where m.org_id = scope_org() and m.sent_at is null and m.attempts < :attempts
                          and m.created_at + interval '1 minute' * (power(3, m.attempts) - 1) <= :now::timestamptz
                        order by m.created_at, m.id limit 1 for update skip locked)
            returning id, recipient, template, language, link""");

    static final Query<Void> SENT = Query.change("update outgoing_mail set sent_at = :now, link = '' where id = :id");

    static final Query<Void> GIVEN_UP =
            Query.change("update outgoing_mail set link = '' where id = :id and attempts >= :attempts");

    private final Db db;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final ObjectProvider<JavaMailSender> senders;
    private final String host;
    private final String baseUrl;
    private final String from;
    private final boolean demo;

    MailJob(
            Db db,
            Texts texts,
            Clock clock,
            TransactionTemplate transactions,
            ObjectProvider<JavaMailSender> senders,
            @Value("${spring.mail.host:}") String host,
            @Value("${saime.base-url:http://localhost:8080}") String baseUrl,
            @Value("${saime.mail.from:${spring.mail.username:saime@localhost}}") String from,
            @Value("${saime.demo:false}") boolean demo) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
        this.transactions = transactions;
        this.senders = senders;
        this.host = host;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
        this.from = from;
        this.demo = demo;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Schedule schedule() {
        return FixedDelay.ofSeconds(20);
    }

    @Override
    public void run() {
        JavaMailSender sender = demo || host.isBlank() ? null : senders.getIfAvailable();
        if (sender != null) {
            deliver(sender);
        }
    }

    /** Everything that is due, organisation by organisation. */
    void deliver(JavaMailSender sender) {
        var organisations = transactions.execute(t -> db.list(ORGANISATIONS, "attempts", MOST_ATTEMPTS));
        for (Organisation organisation : java.util.Objects.requireNonNull(organisations)) {
            Scope.runAs(Scope.system(organisation.orgId(), Set.of()), () -> deliverOwn(sender));
        }
    }

    private void deliverOwn(JavaMailSender sender) {
        for (int i = 0; i < AT_ONCE; i++) {
            var mail = java.util.Objects.requireNonNull(
                    transactions.execute(t -> db.find(TAKE, "attempts", MOST_ATTEMPTS, "now", clock.instant())));
            if (mail.isEmpty()) {
                return;
            }
            UUID id = mail.get().id();
            try {
                sender.send(message(mail.get()));
                transactions.executeWithoutResult(t -> db.change(SENT, "id", id, "now", clock.instant()));
            } catch (MailException e) {
                // neither address nor link, which the exception's own message may carry
                LOG.warn(
                        "mail {} ({}) was not taken: {}",
                        id,
                        mail.get().template(),
                        e.getClass().getSimpleName());
                transactions.executeWithoutResult(t -> db.change(GIVEN_UP, "id", id, "attempts", MOST_ATTEMPTS));
            }
        }
    }

    private SimpleMailMessage message(Waiting mail) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.recipient());
        // a template of an older version says at least that there is something to read
        String template =
                texts.has("en", "mail." + mail.template() + ".subject") ? mail.template() : "something_to_read";
        message.setSubject(texts.text(mail.language(), "mail." + template + ".subject"));
        message.setText(texts.text(mail.language(), "mail." + template + ".body") + ":\n" + baseUrl + mail.link()
                + "\n\n" + texts.text(mail.language(), "mail.foot"));
        return message;
    }
}
