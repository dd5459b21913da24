package org.saime.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailJobTest extends HouseTest {
    @Autowired
    MailJob job;

    /** The mail server: takes mails or not. */
    private static final class Server extends JavaMailSenderImpl {
        final List<SimpleMailMessage> taken = new ArrayList<>();
        final UUID ours;
        boolean down;
        int tries;

        Server(UUID ours) {
            this.ours = ours;
        }

        @Override
        public void send(SimpleMailMessage message) {
            // other tests' mails wait in the same database
            if (!String.valueOf(message.getTo()[0]).startsWith(ours.toString())) {
                return;
            }
            tries++;
            if (down) {
                throw new MailSendException("the server is away");
            }
            taken.add(message);
        }
    }

    private UUID mail(String template) {
        UUID id = TestHouse.id();
        TestHouse.sql(
                "insert into outgoing_mail (id, org_id, recipient, template, language, link, created_at) values (:id, :org, :to, :template, 'lv', '/invitation/0123', :now)",
                "id",
                id,
                "org",
                house.municipalityOrg,
                "to",
                house.org + "@example.org",
                "template",
                template,
                "now",
                clock.instant().atOffset(java.time.ZoneOffset.UTC));
        return id;
    }

    private String row(UUID id) {
        return TestHouse.rows(
                        "select attempts || ' ' || (sent_at is not null) || ' ' || link as row from outgoing_mail where id = :id",
                        "id",
                        id)
                .getFirst()
                .get("row")
                .toString();
    }

    @Test
    void aMailIsHandedOverOnceAndItsLinkForgotten() {
        var server = new Server(house.org);
        UUID id = mail("invitation");
        job.deliver(server);
        job.deliver(server);
        assertThat(server.taken).singleElement().satisfies(m -> {
            assertThat(m.getSubject()).isEqualTo("Jūsu ielūgums uz Saime");
            assertThat(m.getText()).contains("http://localhost:8080/invitation/0123");
        });
        assertThat(row(id)).isEqualTo("1 true ");
    }

    @Test
    void aMailThatIsNotTakenIsTriedAgainLaterAndGivenUpInTheEnd() {
        var server = new Server(house.org);
        server.down = true;
        UUID id = mail("password");
        job.deliver(server);
        job.deliver(server);
        assertThat(server.tries).isOne();
        assertThat(row(id)).isEqualTo("1 false /invitation/0123");
        for (int i = 0; i < 80; i++) {
            house.now(clock.instant().plus(Duration.ofHours(1)));
            job.deliver(server);
        }
        assertThat(server.tries).isEqualTo(MailJob.MOST_ATTEMPTS);
        assertThat(row(id)).isEqualTo("8 false ");
    }

    @Test
    void withoutAMailServerMailsWait() {
        UUID id = mail("invitation");
        job.run();
        assertThat(row(id)).isEqualTo("0 false /invitation/0123");
    }

    @Test
    void aTemplateWithoutTextsStillSaysThatThereIsSomethingToRead() {
        var server = new Server(house.org);
        mail("of_another_version");
        job.deliver(server);
        assertThat(server.taken)
                .singleElement()
                .satisfies(m -> assertThat(m.getSubject()).isEqualTo("Saime sistēmā ir kas lasāms"));
    }
}
