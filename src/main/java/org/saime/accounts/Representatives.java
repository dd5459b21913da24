package org.saime.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who represent the municipalities that the provider serves. Their accounts belong to the municipality, so only functions of the database reach them. */
@Service
@Transactional
public class Representatives {
    /** One representative of one municipality. */
    public record Line(
            UUID accountId,
            UUID municipalityId,
            String municipality,
            String name,
            String login,
            String email,
            String language,
            AccountLine.State state) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Mails mails;
    private final Clock clock;
    private final Today today;

    Representatives(
            Db db,
            Access access,
            Audit audit,
            Accounts accounts,
            Invitations invitations,
            Mails mails,
            Clock clock,
            Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.accounts = accounts;
        this.invitations = invitations;
        this.mails = mails;
        this.clock = clock;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public List<Line> all() {
        access.permit(AccountAction.INVITE_REPRESENTATIVE);
        return db.list(AdministrationStore.REPRESENTATIVES, "on", today.date());
    }

    public UUID invite(UUID municipality, NewAccount.Person person) {
        access.permit(AccountAction.INVITE_REPRESENTATIVE);
        accounts.free(person.login());
        var now = clock.instant();
        UUID account = Ids.at(now);
        var added = db.one(
                AdministrationStore.ADD_REPRESENTATIVE,
                "account",
                account,
                "organisation",
                Ids.at(now),
                "role",
                Ids.at(now),
                "municipality",
                municipality,
                "login",
                person.login(),
                "name",
                person.name(),
                "email",
                person.email(),
                "language",
                person.language(),
                "today",
                today.date(),
                "now",
                now);
        if (added.orgId() == null) {
            throw new Invalid("municipality", "accounts.not_served");
        }
        audit.write("representative.invited", "account", account, null, Map.of("municipality", municipality));
        sendLink(account);
        return account;
    }

    /** The invitation again, or a link for a forgotten password. */
    public void sendLink(UUID account) {
        access.permit(AccountAction.INVITE_REPRESENTATIVE);
        String token = AccessTokens.random();
        var linked = db.find(
                        AdministrationStore.LINK_REPRESENTATIVE,
                        "invitation",
                        Ids.at(clock.instant()),
                        "account",
                        account,
                        "hash",
                        AccessTokens.hash(token),
                        "today",
                        today.date(),
                        "now",
                        clock.instant(),
                        "until",
                        invitations.expiry())
                .orElseThrow(() -> new NotFound("representative"));
        mails.send(
                Scope.current().organisation(),
                linked.email(),
                Invitations.Purpose.valueOf(linked.purpose()).mail,
                linked.language(),
                Invitations.path(token));
        audit.write("account.link_sent", "account", account, null, Map.of("purpose", linked.purpose()));
    }
}
