package org.saime.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;

final class AccountStore {
    private AccountStore() {}

    /** What signing in needs to know, asked before anybody is signed in. */
    record Credentials(
            UUID id,
            UUID orgId,
            String login,
            String name,
            String email,
            String language,
            @Nullable String passwordHash,
            byte @Nullable [] totpSecret,
            boolean totpConfirmed,
            @Nullable Long totpLastStep,
            String state) {}

    record Count(int count) {}

    record Accepted(@Nullable UUID accountId) {}

    record Invited(UUID invitationId, UUID accountId, String login, String name, String language, String purpose) {}

    record Token(UUID accountId, String login, UUID tokenId) {}

    static final Query<Credentials> CREDENTIALS =
            Query.rows(Credentials.class, "select * from sign_in_account(:login::text)");

    static final Query<Credentials> CREDENTIALS_BY_ID =
            Query.rows(Credentials.class, "select * from sign_in_account_by_id(:id::uuid)");

    static final Query<Count> FAILURES = Query.rows(
            Count.class,
            "select count(*)::int as count from sign_in_failure where subject_hash = :subject::bytea and at > :since::timestamptz");

    static final Query<Void> ADD_FAILURE =
            Query.change("insert into sign_in_failure (id, subject_hash, at) values (:id, :subject::bytea, :now)");

    static final Query<Void> SWEEP_FAILURES =
            Query.change("delete from sign_in_failure where at < :before::timestamptz");

    static final Query<Void> USE_STEP = Query.change(
            "update account set totp_last_step = :step where id = :id and (totp_last_step is null or totp_last_step < :step)");

    static final Query<Void> SET_SECRET = Query.change(
            "update account set totp_secret = :secret::bytea, totp_confirmed_at = null, totp_last_step = null where id = :id and totp_confirmed_at is null");

    static final Query<Void> CONFIRM_SECRET = Query.change(
            "update account set totp_confirmed_at = :now, totp_last_step = :step where id = :id and totp_secret is not null");

    static final Query<Void> REMOVE_SECRET = Query.change(
            "update account set totp_secret = null, totp_confirmed_at = null, totp_last_step = null where id = :id");

    static final Query<Void> SET_PASSWORD = Query.change(
            "update account set password_hash = :hash, state = 'ACTIVE', version = version + 1 where id = :id and state <> 'CLOSED'");

    static final Query<Invited> INVITED =
            Query.rows(Invited.class, "select * from invitation_account(:hash::bytea, :now::timestamptz)");

    static final Query<Accepted> ACCEPT = Query.rows(
            Accepted.class, "select accept_invitation(:hash::bytea, :password::text, :now::timestamptz) as account_id");

    static final Query<Void> INVITE = Query.change("""
            insert into invitation (id, org_id, account_id, token_hash, purpose, created_at, expires_at)
            values (:id, :org, :account, :hash::bytea, :purpose, :now, :expires)""");

    static final Query<Token> TOKEN =
            Query.rows(Token.class, "select * from token_account(:hash::bytea, :now::timestamptz)");

    static final Query<Void> ADD_TOKEN = Query.change(
            "insert into api_token (id, org_id, account_id, name, token_hash, created_at, expires_at) values (:id, :org, :account, :name, :hash::bytea, :now, :expires)");

    static final Query<AccessTokens.Line> TOKENS = Query.rows(
            AccessTokens.Line.class,
            "select id, name, created_at, expires_at from api_token where account_id = :account and revoked_at is null and expires_at > :now::timestamptz order by created_at desc");

    static final Query<Void> REVOKE_TOKEN = Query.change(
            "update api_token set revoked_at = :now where id = :id and account_id = :account and revoked_at is null");
}
