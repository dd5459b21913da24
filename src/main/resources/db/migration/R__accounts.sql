-- What is asked or done at the door, before anybody is signed in: by the owner, one row, by a secret or an id the program already verified.
create or replace function sign_in_account_by_id(account uuid)
    returns table (id uuid, org_id uuid, login text, name text, email text, language text, password_hash text, totp_secret bytea, totp_confirmed boolean, totp_last_step bigint, state text)
    language sql stable security definer set search_path = public as
$$ select a.id, a.org_id, a.login, a.name, a.email, a.language, a.password_hash, a.totp_secret, a.totp_confirmed_at is not null, a.totp_last_step, a.state
   from account a where a.id = account $$;

-- Takes up an invitation: the link works once, sets the password and ends every other open link of the account.
create or replace function accept_invitation(hash bytea, password text, now_at timestamptz) returns uuid language plpgsql security definer set search_path = public as $$
declare
    found invitation;
begin
    update invitation set used_at = now_at where token_hash = hash and used_at is null and expires_at > now_at returning * into found;
    if found.id is null then
        return null;
    end if;
    update account set password_hash = password, state = 'ACTIVE', version = version + 1 where id = found.account_id and state <> 'CLOSED';
    update invitation set used_at = now_at where account_id = found.account_id and used_at is null;
    return found.account_id;
end $$;
