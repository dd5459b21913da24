package org.saime.referrals;

import java.util.UUID;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Country;

final class ReferralStore {
    private ReferralStore() {}

    record Target(UUID id, UUID orgId, String name, Country country, String organisation) {}

    record Digest(byte[] digest) {}

    record Id(UUID id) {}

    record Clocks(UUID unitId, Country country) {}

    private static final String STATE = """
            select id, org_id, unit_id, number, received_at, received_on, anonymous, urgency, referrer_municipality_id, municipality_id, status, acknowledged_at,
                   decided_at, decided_by, decline_reason, signpost, redirect_to, duplicate_of, family_id, accepted_on, priority, waiting_since, offered_at, version
            from referral
            """;

    static final Query<Referral> ONE = Query.rows(Referral.class, STATE + "where id = :id");

    static final Query<Referral> BY_NUMBER =
            Query.rows(Referral.class, STATE + "where number = :number and unit_id = :unit");

    static final Query<Referral> OFFERED_BEFORE = Query.rows(
            Referral.class,
            STATE + "where unit_id = :unit and status = 'OFFERED' and offered_at < :before order by offered_at");

    static final Query<Digest> DIGEST = Query.rows(Digest.class, "select digest from referral where id = :id");

    static final Query<Void> ADD = Query.change("""
            insert into referral (id, org_id, unit_id, number, received_at, received_on, channel, anonymous, first_sign_on, referrer_account_id, referrer_municipality_id,
                referrer_name, referrer_contact, municipality_id, urgency, family_consent, external_case_ref, language, interpreter, reasons, summary, wish_contact, status, digest)
            values (:id, :org, :unit, :number, :now, :on, :channel, :anonymous, :firstSignOn, :account, :sender, :referrerName, :referrerContact, :municipality, :urgency,
                :consent, :caseRef, :language, :interpreter, :reasons, :summary, :wishContact, 'RECEIVED', :digest)
            on conflict (id) do nothing""");

    static final Query<Void> ADD_PERSON = Query.change("""
            insert into referral_person (id, org_id, unit_id, referral_id, position, role, given_name, family_name, birth_on, age_years, age_band, sex, personal_code, code_country)
            values (:id, :org, :unit, :referral, :position, :role, :givenName, :familyName, :birthOn, :ageYears, :ageBand, :sex, :personalCode, :codeCountry)""");

    static final Query<Void> ADD_CALL = Query.change("""
            insert into emergency_call (id, org_id, unit_id, referral_id, number, called_at, caller, recorded_at, by_id, note)
            values (:id, :org, :unit, :referral, :number, :calledAt, :caller, :now, :by, :note)
            on conflict (id) do nothing""");

    static final Query<Void> SAVE = Query.change("""
            update referral set status = :status, acknowledged_at = :acknowledgedAt, decided_at = :decidedAt, decided_by = :decidedBy, decline_reason = :declineReason,
                signpost = :signpost, redirect_to = :redirectTo, duplicate_of = :duplicateOf, family_id = :family, accepted_on = :acceptedOn, priority = :priority,
                waiting_since = :waitingSince, offered_at = :offeredAt, version = version + 1
            where id = :id and version = :version""");

    static final Query<ReferralFile.Content> CONTENT = Query.rows(ReferralFile.Content.class, """
            select u.name as unit, u.country, r.channel, r.first_sign_on, s.name as sender, r.referrer_name, r.referrer_contact, m.name as municipality, r.family_consent,
                   r.external_case_ref, r.language, r.interpreter, r.reasons, r.summary, r.wish_contact, a.name as decided_by_name, d.number as duplicate_number,
                   f.label as family_label
            from referral r join unit u on u.id = r.unit_id
                 left join municipality m on m.id = r.municipality_id left join municipality s on s.id = r.referrer_municipality_id
                 left join account a on a.id = r.decided_by left join referral d on d.id = r.duplicate_of left join family f on f.id = r.family_id
            where r.id = :id""");

    static final Query<ReferralFile.Person> PERSONS = Query.rows(ReferralFile.Person.class, """
            select id, position, role, given_name, family_name, birth_on, age_years, age_band, sex, personal_code, code_country
            from referral_person where referral_id = :referral order by position""");

    static final Query<ReferralFile.Call> CALLS = Query.rows(
            ReferralFile.Call.class,
            "select id, number, called_at, caller, note from emergency_call where referral_id = :referral order by called_at, id");

    static final Query<Screening> SCREENING = Query.rows(
            Screening.class,
            "select domains, note, conflict_of_interest, protected_address, court_order, completed_at, version from screening where referral_id = :referral");

    static final Query<Void> ADD_SCREENING = Query.change("""
            insert into screening (id, org_id, unit_id, referral_id, domains, note, conflict_of_interest, protected_address, court_order, completed_at, by_id)
            values (:id, :org, :unit, :referral, :domains::jsonb, :note, :conflict, :protected, :court, :now, :by)
            on conflict (referral_id) do nothing""");

    static final Query<Void> CHANGE_SCREENING = Query.change("""
            update screening set domains = :domains::jsonb, note = :note, conflict_of_interest = :conflict, protected_address = :protected, court_order = :court,
                completed_at = :now, by_id = :by, version = version + 1
            where referral_id = :referral and version = :version""");

    /** Units that serve a municipality on a day; what a municipality's representative may refer to. */
    static final Query<Target> COVERING = Query.rows(Target.class, """
            select u.id, u.org_id, u.name, u.country, o.name as organisation
            from unit u join coverage c on c.unit_id = u.id join organisation o on o.id = u.org_id
            where c.municipality_id = :municipality and c.during @> :on::date
            order by u.name, u.id""");

    static final Query<Target> TARGETS = Query.rows(Target.class, """
            select u.id, u.org_id, u.name, u.country, o.name as organisation
            from unit u join organisation o on o.id = u.org_id
            where u.id = any(:units::uuid[])
            order by u.name, u.id""");

    static final Query<Id> MUNICIPALITY = Query.rows(
            Id.class,
            "select id from municipality where id = :id and valid_from <= :on::date and (valid_to is null or valid_to >= :on::date)");

    /**
     * Open ones first, the most urgent and oldest on top; then the waiting list in its order; then what is decided, newest first. Keyset by the last row's id.
     */
    static final Query<ReferralLine> LINES = Query.rows(ReferralLine.class, """
            with sorted as (
                select r.*,
                       case when r.status in ('RECEIVED', 'SCREENING') then case r.urgency when 'DANGER' then 0 when 'CRISIS' then 1 else 2 end
                            when r.status in ('WAITLISTED', 'OFFERED', 'LAPSED') then 3 else 4 end as rank,
                       case when r.status in ('RECEIVED', 'SCREENING') then extract(epoch from r.received_at)
                            when r.status in ('WAITLISTED', 'OFFERED', 'LAPSED') then coalesce(r.priority, 9) * 1e11 + extract(epoch from coalesce(r.waiting_since, r.received_at))
                            else - extract(epoch from r.received_at) end as place
                from referral r
                where r.unit_id = any(:units::uuid[])
                  and (r.decided_at is null or r.status <> 'ACCEPTED' or r.decided_at >= :acceptedSince::timestamptz)
                  and (:part::text is null
                       or :part = 'OPEN' and r.status in ('RECEIVED', 'SCREENING')
                       or :part = 'WAITING' and r.status in ('WAITLISTED', 'OFFERED', 'LAPSED')
                       or :part = 'DECIDED' and r.status in ('ACCEPTED', 'DECLINED', 'REDIRECTED', 'DUPLICATE', 'WITHDRAWN')
                       or :part = r.status))
            select r.id, r.number, r.unit_id, u.name as unit, u.country, r.received_at, r.received_on, r.channel, r.anonymous, r.urgency, r.status, m.name as municipality,
                   coalesce((select string_agg(nullif(trim(p.given_name || ' ' || p.family_name), ''), ', ' order by p.position) from referral_person p
                             where p.referral_id = r.id and p.role = 'CAREGIVER'), '') as names,
                   (select count(*)::int from referral_person p where p.referral_id = r.id and p.role <> 'CHILD') as adults,
                   (select count(*)::int from referral_person p where p.referral_id = r.id and p.role = 'CHILD') as children,
                   r.acknowledged_at, r.decided_at, r.priority, r.waiting_since, r.offered_at, r.family_id, null::jsonb as deadlines
            from sorted r join unit u on u.id = r.unit_id left join municipality m on m.id = r.municipality_id
            where :after::uuid is null or (r.rank, r.place, r.id) > (select a.rank, a.place, a.id from sorted a where a.id = :after::uuid)
            order by r.rank, r.place, r.id
            limit :limit""");

    static final Query<Referrals.Counts> COUNTS = Query.rows(Referrals.Counts.class, """
            select count(*) filter (where status in ('RECEIVED', 'SCREENING'))::int as open,
                   count(*) filter (where status in ('WAITLISTED', 'OFFERED', 'LAPSED'))::int as waiting,
                   count(*) filter (where status not in ('RECEIVED', 'SCREENING', 'WAITLISTED', 'OFFERED', 'LAPSED')
                       and (status <> 'ACCEPTED' or decided_at >= :acceptedSince::timestamptz))::int as decided
            from referral where unit_id = any(:units::uuid[])""");

    private static final String SENT_COLUMNS = """
            select r.id, r.number, r.received_on, m.name as municipality, o.name as provider, u.name as unit, r.urgency,
                   case r.status when 'RECEIVED' then 'RECEIVED' when 'SCREENING' then 'LOOKED_AT' when 'WAITLISTED' then 'WAITING' when 'OFFERED' then 'WAITING'
                        when 'LAPSED' then 'WAITING' when 'ACCEPTED' then 'ACCEPTED' when 'REDIRECTED' then 'PASSED_ON' when 'DUPLICATE' then 'KNOWN'
                        when 'WITHDRAWN' then 'WITHDRAWN' else case when r.decline_reason = 'NOT_VOLUNTARY' then 'FAMILY_DECLINED' else 'DECLINED' end end as progress,
                   r.acknowledged_at, r.decided_at
            from referral r join unit u on u.id = r.unit_id join organisation o on o.id = r.org_id join municipality m on m.id = r.referrer_municipality_id
            """;

    static final Query<SentReferral> SENT = Query.rows(SentReferral.class, SENT_COLUMNS + """
            where r.referrer_municipality_id = any(:municipalities::uuid[])
              and (not :undecided or r.decided_at is null)
              and (:after::uuid is null or (r.received_at, r.id) < (select a.received_at, a.id from referral a where a.id = :after::uuid))
            order by r.received_at desc, r.id desc
            limit :limit""");

    static final Query<SentReferral> SENT_ONE = Query.rows(
            SentReferral.class,
            SENT_COLUMNS + "where r.id = :id and r.referrer_municipality_id = any(:municipalities::uuid[])");

    static final Query<ReferralHistory.Entry> HISTORY = Query.rows(ReferralHistory.Entry.class, """
            select d.what, d.happened_on, d.recorded_at, coalesce(a.name, '') as by_name
            from deed d left join account a on a.id = d.by_id
            where d.subject_id = :referral and d.subject_kind = 'referral'
            order by d.recorded_at, d.id""");

    /** Whole places per worker, as they are shown everywhere: half a worker has 7, not 7.5. */
    static final Query<ReferralHistory.Places> PLACES_OF_UNIT = Query.rows(ReferralHistory.Places.class, """
            with open as (select p.episode_id from episode_period p where p.unit_id = :unit and p.superseded_at is null and p.during @> :on::date),
                 led as (select distinct a.episode_id from assignment a join open o on o.episode_id = a.episode_id
                         where a.superseded_at is null and a.kind = 'PRIMARY' and a.during @> :on::date)
            select (select coalesce(sum(floor(f.fte * :cap)), 0)::int from staff s join staff_fte f on f.staff_id = s.id and f.during @> :on::date
                    where s.unit_id = :unit and s.employed @> :on::date
                      and exists (select 1 from account_role r where r.account_id = s.account_id and r.role = 'WORKER' and r.during @> :on::date)) as "all",
                   (select count(*)::int from led) as used,
                   (select count(*)::int from open o where not exists (select 1 from led l where l.episode_id = o.episode_id)) as needed,
                   (select count(*)::int from referral r where r.unit_id = :unit and r.status in ('WAITLISTED', 'OFFERED', 'LAPSED')) as waiting""");

    // Possible matches
    // ----------------------------------------------------------------------------------------------------------------------

    static final Query<Matches.Stub> STUB = Query.rows(
            Matches.Stub.class,
            "select s.unit_id, s.unit, s.matches from search_stub(:given, :family, :born::date) s where s.unit_id <> all(:known::uuid[]) order by s.unit");

    static final Query<Matches.Known> KNOWN = Query.rows(Matches.Known.class, """
            select distinct f.id as family_id, f.code, f.label, p.given_name, p.family_name, p.birth_on
            from person p join membership m on m.person_id = p.id and m.superseded_at is null join family f on f.id = m.family_id
            where p.unit_id = any(:units::uuid[]) and length(:given || :family) >= 3
              and similarity(lower(unaccent(p.given_name || ' ' || p.family_name)), lower(unaccent(:given || ' ' || :family))) > 0.55
              and (:born::date is null or p.birth_on is null or p.birth_on = :born::date or p.birth_precision <> 'EXACT')
            order by f.label, f.id
            limit 10""");

    static final Query<Matches.Earlier> EARLIER = Query.rows(Matches.Earlier.class, """
            select distinct r.id, r.number, r.received_on, r.status, p.given_name, p.family_name
            from referral_person p join referral r on r.id = p.referral_id
            where p.unit_id = any(:units::uuid[]) and r.id <> :self and length(:given || :family) >= 3
              and similarity(lower(unaccent(p.given_name || ' ' || p.family_name)), lower(unaccent(:given || ' ' || :family))) > 0.55
              and (:born::date is null or p.birth_on is null or p.birth_on = :born::date)
            order by r.received_on desc, r.id
            limit 10""");

    // Drafts
    // ----------------------------------------------------------------------------------------------------------------------------------

    static final Query<ReferralDrafts.Draft> DRAFT = Query.rows(
            ReferralDrafts.Draft.class,
            "select id, content, saved_at from draft where id = :id and kind = 'REFERRAL' and account_id = scope_user()");

    static final Query<ReferralDrafts.Draft> DRAFTS = Query.rows(
            ReferralDrafts.Draft.class,
            "select id, content, saved_at from draft where kind = 'REFERRAL' and account_id = scope_user() and saved_at >= :since order by saved_at desc limit 5");

    static final Query<Void> PUT_DRAFT = Query.change("""
            insert into draft (id, org_id, account_id, kind, content, saved_at) values (:id, :org, :account, 'REFERRAL', :content::jsonb, :now)
            on conflict (id) do update set content = excluded.content, saved_at = excluded.saved_at, version = draft.version + 1
            where draft.account_id = scope_user() and draft.kind = 'REFERRAL'""");

    static final Query<Void> DROP_DRAFT =
            Query.change("delete from draft where id = :id and kind = 'REFERRAL' and account_id = scope_user()");

    static final Query<Void> DROP_OLD_DRAFTS = Query.change(
            "delete from draft where kind = 'REFERRAL' and account_id = scope_user() and saved_at < :before");

    // Requests of the public
    // ----------------------------------------------------------------------------------------------------------------

    static final Query<HelpRequests.Place> PLACES = Query.rows(
            HelpRequests.Place.class,
            "select unit_id, org_id, organisation, unit, country, municipality_id, municipality from public_units(:on::date) order by municipality, unit, unit_id");

    record Count(int count) {}

    static final Query<Count> ATTEMPTS = Query.rows(
            Count.class,
            "select count(*)::int as count from help_attempt where subject_hash = :subject and at > :since");

    static final Query<Void> ADD_ATTEMPT =
            Query.change("insert into help_attempt (id, subject_hash, at) values (:id, :subject, :now)");

    static final Query<Void> SWEEP_ATTEMPTS = Query.change("delete from help_attempt where at < :before");
}
