-- The tables of the main job: from referral to the acknowledged monthly report.
-- Every table of a tenant carries org_id; what belongs to a family also unit_id and family_id, which the row policies compare (R__policies.sql).
-- Periods are half-open dateranges. Rows with recorded_at/superseded_at are bitemporal: a change closes the old row and adds a new one,
-- so that any figure can be asked "as known at T".

-- Reference data, the same for every organisation -----------------------------------------------------------------------------------------

create table municipality (
    id uuid primary key,
    country text not null check (country in ('LV', 'EE')),
    code text not null,
    name text not null,
    kind text not null,
    region text not null,
    valid_from date not null,
    valid_to date,
    successor_id uuid references municipality,
    constraint municipality_code_uniq unique (country, code, valid_from),
    constraint municipality_period_check check (valid_to is null or valid_to >= valid_from)
);
create index municipality_successor_idx on municipality (successor_id);

create table code (
    list text not null,
    code text not null,
    position int not null,
    name_en text not null,
    name_lv text not null,
    name_et text not null,
    valid_from date not null default '2000-01-01',
    valid_to date,
    primary key (list, code)
);

create table parameter (
    id uuid primary key default gen_random_uuid(),
    code text not null,
    value text not null,
    unit text not null,
    scope text not null check (scope in ('PLATFORM', 'ORGANISATION', 'UNIT', 'SERVICE_TYPE')),
    scope_id uuid,
    valid_from date not null,
    basis text not null,
    constraint parameter_uniq unique nulls not distinct (code, scope, scope_id, valid_from),
    constraint parameter_scope_id_check check ((scope = 'PLATFORM') = (scope_id is null))
);

-- Organisations ------------------------------------------------------------------------------------------------------------------------------

create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('PROVIDER', 'MUNICIPALITY', 'AUTHORITY')),
    name text not null,
    country text not null check (country in ('LV', 'EE')),
    municipality_id uuid references municipality,
    constraint organisation_municipality_check check ((kind = 'MUNICIPALITY') = (municipality_id is not null))
);
create index organisation_municipality_idx on organisation (municipality_id);

create table unit (
    id uuid primary key,
    org_id uuid not null references organisation,
    name text not null,
    country text not null check (country in ('LV', 'EE')),
    zone text not null,
    region text not null,
    code_prefix text not null,
    accepts_public_requests boolean not null default true,
    constraint unit_prefix_uniq unique (org_id, code_prefix)
);

create table service_type (
    id uuid primary key,
    org_id uuid not null references organisation,
    code text not null,
    name_en text not null,
    name_lv text not null,
    name_et text not null,
    weekly_contacts int not null default 1 check (weekly_contacts >= 0),
    constraint service_type_code_uniq unique (org_id, code)
);

create table coverage (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    municipality_id uuid not null references municipality,
    contract_ref text not null default '',
    places int check (places > 0),
    during daterange not null,
    report_profile text not null default 'STANDARD' check (report_profile in ('STANDARD', 'NAMES', 'INITIALS')),
    constraint coverage_no_overlap exclude using gist (unit_id with =, municipality_id with =, during with &&)
);
create index coverage_municipality_idx on coverage (municipality_id);
create index coverage_org_idx on coverage (org_id);

-- People who sign in -------------------------------------------------------------------------------------------------------------------------

create table account (
    id uuid primary key,
    org_id uuid not null references organisation,
    login text not null,
    name text not null,
    email text not null,
    language text not null default 'en' check (language in ('lv', 'et', 'en', 'ru', 'uk')),
    password_hash text,
    totp_secret bytea,
    totp_confirmed_at timestamptz,
    totp_last_step bigint,
    state text not null check (state in ('INVITED', 'ACTIVE', 'CLOSED')),
    created_at timestamptz not null,
    closed_at timestamptz,
    version int not null default 0,
    constraint account_login_uniq unique (login)
);
create index account_org_idx on account (org_id);

create table account_role (
    id uuid primary key,
    org_id uuid not null references organisation,
    account_id uuid not null references account,
    role text not null,
    unit_id uuid references unit,
    municipality_id uuid references municipality,
    during daterange not null,
    granted_by uuid references account,
    approved_by uuid references account
);
create index account_role_account_idx on account_role (account_id);
create index account_role_org_idx on account_role (org_id);
create index account_role_unit_idx on account_role (unit_id);
create index account_role_municipality_idx on account_role (municipality_id);
create index account_role_granted_idx on account_role (granted_by);
create index account_role_approved_idx on account_role (approved_by);

create table invitation (
    id uuid primary key,
    org_id uuid not null references organisation,
    account_id uuid not null references account,
    token_hash bytea not null unique,
    purpose text not null check (purpose in ('INVITATION', 'PASSWORD')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index invitation_account_idx on invitation (account_id);
create index invitation_org_idx on invitation (org_id);

create table api_token (
    id uuid primary key,
    org_id uuid not null references organisation,
    account_id uuid not null references account,
    name text not null,
    token_hash bytea not null unique,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index api_token_account_idx on api_token (account_id);
create index api_token_org_idx on api_token (org_id);

-- Failed attempts only, by keyed hash of the name and of the address; swept by a job.
create table sign_in_failure (
    id uuid primary key,
    subject_hash bytea not null,
    at timestamptz not null
);
create index sign_in_failure_subject_idx on sign_in_failure (subject_hash, at);

create table staff (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    account_id uuid not null unique references account,
    profession text not null,
    languages text[] not null default '{}',
    supervisor_id uuid references staff,
    employed daterange not null
);
create index staff_unit_idx on staff (unit_id);
create index staff_org_idx on staff (org_id);
create index staff_supervisor_idx on staff (supervisor_id);

create table staff_fte (
    id uuid primary key,
    org_id uuid not null references organisation,
    staff_id uuid not null references staff,
    during daterange not null,
    fte numeric(3, 2) not null check (fte between 0.05 and 1.00),
    constraint staff_fte_one_a_day exclude using gist (staff_id with =, during with &&)
);
create index staff_fte_org_idx on staff_fte (org_id);

create table absence (
    id uuid primary key,
    org_id uuid not null references organisation,
    staff_id uuid not null references staff,
    kind text not null check (kind in ('LEAVE', 'ILLNESS', 'TRAINING', 'OTHER')),
    during daterange not null
);
create index absence_staff_idx on absence (staff_id);
create index absence_org_idx on absence (org_id);

-- Families -----------------------------------------------------------------------------------------------------------------------------------

create table family (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    code text not null,
    label text not null check (label <> ''),
    language text not null default '',
    interpreter boolean not null default false,
    recorded_at timestamptz not null,
    version int not null default 0,
    constraint family_code_uniq unique (org_id, code)
);
create index family_unit_idx on family (unit_id);

create table person (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    given_name text not null,
    family_name text not null default '',
    birth_on date,
    birth_precision text not null check (birth_precision in ('EXACT', 'MONTH', 'YEAR', 'ESTIMATED', 'UNKNOWN')),
    expected_on date,
    sex text not null default 'UNKNOWN' check (sex in ('F', 'M', 'X', 'UNKNOWN')),
    personal_code text,
    code_country text check (code_country in ('LV', 'EE')),
    languages text[] not null default '{}',
    interpreter boolean not null default false,
    disability boolean,
    safety_note text not null default '',
    protected_identity boolean not null default false,
    deceased_on date,
    recorded_at timestamptz not null,
    version int not null default 0,
    constraint person_code_uniq unique (org_id, code_country, personal_code),
    constraint person_birth_check check ((birth_precision = 'UNKNOWN') = (birth_on is null)),
    constraint person_code_check check ((personal_code is null) = (code_country is null))
);
create index person_unit_idx on person (unit_id);
create index person_name_idx on person using gin ((lower(given_name || ' ' || family_name)) gin_trgm_ops);

create table relationship (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    from_person_id uuid not null references person,
    to_person_id uuid not null references person,
    type text not null,
    custody text check (custody in ('NONE', 'SOLE', 'JOINT', 'LIMITED', 'SUSPENDED')),
    court_ref text not null default '',
    during daterange not null,
    constraint relationship_two_check check (from_person_id <> to_person_id)
);
create index relationship_from_idx on relationship (from_person_id);
create index relationship_to_idx on relationship (to_person_id);
create index relationship_unit_idx on relationship (unit_id);
create index relationship_org_idx on relationship (org_id);

create table household (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    label text not null
);
create index household_family_idx on household (family_id);
create index household_unit_idx on household (unit_id);
create index household_org_idx on household (org_id);

create table address (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    household_id uuid not null references household,
    municipality_id uuid not null references municipality,
    parish text not null default '',
    street text not null default '',
    rural boolean not null default false,
    protected boolean not null default false,
    during daterange not null,
    constraint address_one_a_day exclude using gist (household_id with =, during with &&)
);
create index address_family_idx on address (family_id);
create index address_municipality_idx on address (municipality_id);
create index address_unit_idx on address (unit_id);
create index address_org_idx on address (org_id);

create table membership (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    person_id uuid not null references person,
    role text not null check (role in ('CHILD', 'CAREGIVER', 'OTHER_ADULT')),
    title text not null default '',
    counts_for_service boolean not null default true,
    during daterange not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    constraint membership_one_a_day exclude using gist (family_id with =, person_id with =, during with &&) where (superseded_at is null)
);
create index membership_person_idx on membership (person_id);
create index membership_family_idx on membership (family_id);
create index membership_unit_idx on membership (unit_id);
create index membership_org_idx on membership (org_id);

-- Who lives in which home; a child with two homes has two rows with shares.
create table residence (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    household_id uuid not null references household,
    person_id uuid not null references person,
    share int check (share between 1 and 100),
    during daterange not null,
    constraint residence_one_a_day exclude using gist (household_id with =, person_id with =, during with &&)
);
create index residence_person_idx on residence (person_id);
create index residence_family_idx on residence (family_id);
create index residence_unit_idx on residence (unit_id);
create index residence_org_idx on residence (org_id);

-- Everything that was done: timeline and history. Ids and codes only, never free text.
create table deed (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid references unit,
    family_id uuid references family,
    subject_kind text not null,
    subject_id uuid not null,
    what text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    by_id uuid references account,
    details jsonb not null default '{}'
);
create index deed_family_idx on deed (family_id, happened_on desc, id desc);
create index deed_subject_idx on deed (subject_id);
create index deed_unit_idx on deed (unit_id);
create index deed_org_idx on deed (org_id);
create index deed_by_idx on deed (by_id);

-- Referrals ----------------------------------------------------------------------------------------------------------------------------------

create table referral (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    number text not null,
    received_at timestamptz not null,
    received_on date not null,
    channel text not null,
    anonymous boolean not null default false,
    first_sign_on date,
    referrer_account_id uuid references account,
    referrer_municipality_id uuid references municipality,
    referrer_name text not null default '',
    referrer_contact text not null default '',
    municipality_id uuid references municipality,
    urgency text not null check (urgency in ('DANGER', 'CRISIS', 'STANDARD')),
    family_consent text not null check (family_consent in ('YES', 'NO', 'NOT_ASKED')),
    external_case_ref text not null default '',
    language text not null default '',
    interpreter boolean not null default false,
    reasons text[] not null default '{}',
    summary text not null default '',
    wish_contact text not null default '',
    status text not null check (status in ('RECEIVED', 'SCREENING', 'ACCEPTED', 'WAITLISTED', 'OFFERED', 'LAPSED', 'DECLINED', 'REDIRECTED', 'DUPLICATE', 'WITHDRAWN')),
    acknowledged_at timestamptz,
    decided_at timestamptz,
    decided_by uuid references account,
    decline_reason text,
    signpost text,
    redirect_to text,
    duplicate_of uuid references referral,
    family_id uuid references family,
    accepted_on date,
    priority int,
    waiting_since timestamptz,
    offered_at timestamptz,
    version int not null default 0,
    constraint referral_number_uniq unique (org_id, number),
    constraint referral_anonymous_check check (not anonymous or (referrer_account_id is null and referrer_name = '' and referrer_contact = '')),
    constraint referral_declined_check check (status <> 'DECLINED' or (decline_reason is not null and signpost is not null)),
    constraint referral_accepted_check check (status <> 'ACCEPTED' or (family_id is not null and accepted_on is not null)),
    constraint referral_duplicate_check check (status <> 'DUPLICATE' or duplicate_of is not null)
);
create index referral_unit_idx on referral (unit_id, status, received_at);
create index referral_sender_idx on referral (referrer_municipality_id, received_at);
create index referral_account_idx on referral (referrer_account_id);
create index referral_municipality_idx on referral (municipality_id);
create index referral_family_idx on referral (family_id);
create index referral_decided_idx on referral (decided_by);
create index referral_duplicate_idx on referral (duplicate_of);

create table referral_person (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    referral_id uuid not null references referral,
    position int not null,
    role text not null check (role in ('CHILD', 'CAREGIVER', 'OTHER_ADULT')),
    given_name text not null default '',
    family_name text not null default '',
    birth_on date,
    age_years int check (age_years between 0 and 120),
    age_band text,
    sex text not null default 'UNKNOWN' check (sex in ('F', 'M', 'X', 'UNKNOWN')),
    personal_code text,
    code_country text,
    constraint referral_person_position_uniq unique (referral_id, position)
);
create index referral_person_unit_idx on referral_person (unit_id);
create index referral_person_org_idx on referral_person (org_id);

-- What the service writes about a referral; the referrer never reads it.
create table screening (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    referral_id uuid not null unique references referral,
    domains jsonb not null default '{}',
    note text not null default '',
    conflict_of_interest boolean not null default false,
    protected_address boolean not null default false,
    court_order boolean not null default false,
    completed_at timestamptz,
    by_id uuid not null references account,
    version int not null default 0
);
create index screening_unit_idx on screening (unit_id);
create index screening_org_idx on screening (org_id);
create index screening_by_idx on screening (by_id);

create table emergency_call (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    referral_id uuid not null references referral,
    number text not null,
    called_at timestamptz not null,
    caller text not null,
    recorded_at timestamptz not null,
    by_id uuid references account
);
create index emergency_call_referral_idx on emergency_call (referral_id);
create index emergency_call_unit_idx on emergency_call (unit_id);
create index emergency_call_org_idx on emergency_call (org_id);
create index emergency_call_by_idx on emergency_call (by_id);

-- Episodes -----------------------------------------------------------------------------------------------------------------------------------

create table episode (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    referral_id uuid references referral,
    service_type_id uuid not null references service_type,
    previous_episode_id uuid references episode,
    status text not null check (status in ('PENDING_AGREEMENT', 'ACTIVE', 'SUSPENDED', 'EXIT_PROPOSED', 'CLOSED', 'CANCELLED')),
    accepted_on date not null,
    first_meeting_on date,
    agreement_on date,
    start_on date,
    end_on date,
    exit_reason text,
    recorded_at timestamptz not null,
    version int not null default 0,
    constraint episode_started_check check (status in ('PENDING_AGREEMENT', 'CANCELLED') or start_on is not null),
    constraint episode_closed_check check ((status = 'CLOSED') = (end_on is not null and exit_reason is not null)),
    constraint episode_period_check check (end_on is null or end_on >= start_on)
);
create unique index episode_one_open_uniq on episode (family_id, service_type_id) where status not in ('CLOSED', 'CANCELLED');
create index episode_unit_idx on episode (unit_id, status);
create index episode_family_idx on episode (family_id);
create index episode_referral_idx on episode (referral_id);
create index episode_service_idx on episode (service_type_id);
create index episode_previous_idx on episode (previous_episode_id);
create index episode_org_idx on episode (org_id);

-- The status of each day, as known at any time. ACTIVE, SUSPENDED and EXIT_PROPOSED days are served days; the last one is the exit day.
create table episode_period (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    status text not null check (status in ('PENDING_AGREEMENT', 'ACTIVE', 'SUSPENDED', 'EXIT_PROPOSED')),
    reason text,
    until_on date,
    during daterange not null check (not isempty(during)),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    by_id uuid references account,
    constraint episode_period_no_overlap exclude using gist (episode_id with =, during with &&) where (superseded_at is null),
    constraint episode_period_suspended_check check (status <> 'SUSPENDED' or (reason is not null and until_on is not null))
);
create index episode_period_episode_idx on episode_period (episode_id);
create index episode_period_unit_idx on episode_period (unit_id);
create index episode_period_family_idx on episode_period (family_id);
create index episode_period_org_idx on episode_period (org_id);
create index episode_period_by_idx on episode_period (by_id);

create table municipality_link (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    municipality_id uuid not null references municipality,
    role text not null check (role in ('RESPONSIBLE', 'RESIDENCE')),
    case_plan_ref text not null default '',
    case_plan_on date,
    history_basis text,
    during daterange not null check (not isempty(during)),
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    by_id uuid references account,
    constraint municipality_link_one_a_day exclude using gist (episode_id with =, role with =, during with &&) where (superseded_at is null)
);
create index municipality_link_episode_idx on municipality_link (episode_id);
create index municipality_link_municipality_idx on municipality_link (municipality_id);
create index municipality_link_family_idx on municipality_link (family_id);
create index municipality_link_unit_idx on municipality_link (unit_id);
create index municipality_link_org_idx on municipality_link (org_id);
create index municipality_link_by_idx on municipality_link (by_id);

create table assignment (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    staff_id uuid not null references staff,
    kind text not null check (kind in ('PRIMARY', 'CO_WORKER', 'SPECIALIST', 'COVER')),
    during daterange not null check (not isempty(during)),
    reason text not null default '',
    handover_note text not null default '',
    override_reason text,
    override_text text,
    override_until date,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    by_id uuid references account,
    constraint assignment_one_primary exclude using gist (episode_id with =, during with &&) where (superseded_at is null and kind = 'PRIMARY'),
    constraint assignment_cover_check check (kind <> 'COVER' or not upper_inf(during)),
    constraint assignment_override_check check ((override_reason is null) = (override_text is null) and (override_reason is null) = (override_until is null))
);
create index assignment_episode_idx on assignment (episode_id);
create index assignment_staff_idx on assignment (staff_id) where superseded_at is null;
create index assignment_family_idx on assignment (family_id);
create index assignment_unit_idx on assignment (unit_id);
create index assignment_org_idx on assignment (org_id);
create index assignment_by_idx on assignment (by_id);

create table agreement_signature (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    role text not null check (role in ('LEGAL_REPRESENTATIVE', 'CAREGIVER', 'CHILD', 'WORKER')),
    person_id uuid references person,
    account_id uuid references account,
    way text not null,
    signed_on date not null,
    recorded_at timestamptz not null,
    constraint agreement_signature_who_check check (num_nonnulls(person_id, account_id) = 1)
);
create unique index agreement_signature_uniq on agreement_signature (episode_id, coalesce(person_id, account_id));
create index agreement_signature_person_idx on agreement_signature (person_id);
create index agreement_signature_account_idx on agreement_signature (account_id);
create index agreement_signature_family_idx on agreement_signature (family_id);
create index agreement_signature_unit_idx on agreement_signature (unit_id);
create index agreement_signature_org_idx on agreement_signature (org_id);

create table consent (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    person_id uuid references person,
    purpose text not null,
    basis text not null,
    basis_ref text not null default '',
    given_by_id uuid references person,
    capacity text not null,
    child_assent boolean,
    valid_from date not null,
    valid_to date,
    withdrawn_at timestamptz,
    recorded_at timestamptz not null,
    by_id uuid not null references account
);
create index consent_family_idx on consent (family_id);
create index consent_person_idx on consent (person_id);
create index consent_given_idx on consent (given_by_id);
create index consent_unit_idx on consent (unit_id);
create index consent_org_idx on consent (org_id);
create index consent_by_idx on consent (by_id);

create table episode_exit (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    reason text not null,
    end_on date not null,
    summary text not null default '',
    open_actions text not null default '',
    handed_to text not null default '',
    living jsonb not null default '{}',
    follow_up_consent boolean not null,
    notified_municipality_on date,
    proposed_at timestamptz not null,
    proposed_by uuid not null references account,
    decision text check (decision in ('CLOSED', 'BACK', 'REOPENED')),
    decided_at timestamptz,
    decided_by uuid references account,
    decision_note text not null default ''
);
create unique index episode_exit_open_uniq on episode_exit (episode_id) where decision is null;
create index episode_exit_episode_idx on episode_exit (episode_id);
create index episode_exit_family_idx on episode_exit (family_id);
create index episode_exit_unit_idx on episode_exit (unit_id);
create index episode_exit_org_idx on episode_exit (org_id);
create index episode_exit_proposed_idx on episode_exit (proposed_by);
create index episode_exit_decided_idx on episode_exit (decided_by);

-- Plans --------------------------------------------------------------------------------------------------------------------------------------

create table plan (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    number int not null,
    status text not null check (status in ('DRAFT', 'AGREED', 'UNDER_REVIEW', 'SUPERSEDED', 'COMPLETED', 'TERMINATED')),
    effective_from date,
    next_review_due date,
    municipal_plan_ref text not null default '',
    municipal_plan_on date,
    municipal_goals jsonb not null default '[]',
    shared_at timestamptz,
    agreed_at timestamptz,
    agreed_by uuid references account,
    recorded_at timestamptz not null,
    version int not null default 0,
    constraint plan_number_uniq unique (episode_id, number),
    constraint plan_agreed_check check (status in ('DRAFT', 'TERMINATED') or (effective_from is not null and next_review_due is not null))
);
create unique index plan_one_agreed_uniq on plan (episode_id) where status in ('AGREED', 'UNDER_REVIEW');
create unique index plan_one_draft_uniq on plan (episode_id) where status = 'DRAFT';
create index plan_family_idx on plan (family_id);
create index plan_unit_idx on plan (unit_id);
create index plan_org_idx on plan (org_id);
create index plan_agreed_idx on plan (agreed_by);

create table goal (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    plan_id uuid not null references plan,
    root_goal_id uuid not null,
    position int not null,
    objective text not null,
    domain text not null,
    title text not null,
    baseline text not null,
    target text not null,
    measure text not null,
    due_on date not null,
    late_due_reason text not null default '',
    alignment text not null check (alignment in ('MUNICIPAL', 'ADDITIONAL')),
    municipal_goal text not null default '',
    members uuid[] not null,
    progress text check (progress in ('BETTER', 'SAME', 'WORSE')),
    progress_note text not null default '',
    status text not null default 'ACTIVE' check (status in ('ACTIVE', 'ACHIEVED', 'PARTLY', 'NOT_ACHIEVED', 'CARRIED_OVER', 'CANCELLED')),
    status_reason text not null default '',
    settled_on date,
    carried int not null default 0,
    version int not null default 0,
    constraint goal_members_check check (cardinality(members) > 0),
    constraint goal_cancelled_check check (status <> 'CANCELLED' or status_reason <> '')
);
create index goal_plan_idx on goal (plan_id, position);
create index goal_root_idx on goal (root_goal_id);
create index goal_family_idx on goal (family_id);
create index goal_unit_idx on goal (unit_id);
create index goal_org_idx on goal (org_id);

create table activity (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    goal_id uuid not null references goal,
    root_activity_id uuid not null,
    position int not null,
    what text not null,
    responsible text not null,
    doer text not null check (doer in ('FAMILY', 'TOGETHER', 'WORKER', 'OTHER_PROVIDER')),
    due_on date not null,
    status text not null default 'PLANNED' check (status in ('PLANNED', 'IN_PROGRESS', 'DONE', 'NOT_DONE', 'CANCELLED')),
    done_on date,
    note text not null default '',
    version int not null default 0,
    constraint activity_done_check check (status <> 'DONE' or done_on is not null)
);
create index activity_goal_idx on activity (goal_id, position);
create index activity_family_idx on activity (family_id);
create index activity_unit_idx on activity (unit_id);
create index activity_org_idx on activity (org_id);

create table participation (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    plan_id uuid not null references plan,
    person_id uuid not null references person,
    way text not null check (way in ('SAID', 'DREW', 'OBSERVED', 'DECLINED', 'REPRESENTED')),
    words text not null default '',
    constraint participation_uniq unique (plan_id, person_id)
);
create index participation_person_idx on participation (person_id);
create index participation_family_idx on participation (family_id);
create index participation_unit_idx on participation (unit_id);
create index participation_org_idx on participation (org_id);

create table plan_signature (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    plan_id uuid not null references plan,
    role text not null check (role in ('LEGAL_REPRESENTATIVE', 'CAREGIVER', 'CHILD', 'WORKER', 'MUNICIPALITY')),
    person_id uuid references person,
    account_id uuid references account,
    municipality_id uuid references municipality,
    way text not null,
    signed_on date,
    missing_reason text not null default '',
    comment text not null default '',
    recorded_at timestamptz not null,
    by_id uuid not null references account,
    constraint plan_signature_signed_check check ((signed_on is null) = (missing_reason <> ''))
);
create unique index plan_signature_uniq on plan_signature (plan_id, role, coalesce(person_id, account_id, municipality_id));
create index plan_signature_person_idx on plan_signature (person_id);
create index plan_signature_account_idx on plan_signature (account_id);
create index plan_signature_municipality_idx on plan_signature (municipality_id);
create index plan_signature_family_idx on plan_signature (family_id);
create index plan_signature_unit_idx on plan_signature (unit_id);
create index plan_signature_org_idx on plan_signature (org_id);
create index plan_signature_by_idx on plan_signature (by_id);

-- A row is one review clock: due when the plan is agreed or last reviewed; done by a completed review, or void.
create table review (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    plan_id uuid not null references plan,
    started_on date not null,
    due_on date not null,
    done_on date,
    decision text check (decision in ('CONTINUE', 'REVISE', 'EXIT', 'ESCALATE')),
    attendees uuid[] not null default '{}',
    family_opinion text not null default '',
    child_opinion text not null default '',
    municipality_opinion text not null default '',
    summary text not null default '',
    recorded_at timestamptz not null,
    by_id uuid references account,
    constraint review_done_check check ((done_on is null) = (decision is null))
);
create unique index review_one_open_uniq on review (episode_id) where done_on is null;
create index review_plan_idx on review (plan_id);
create index review_episode_idx on review (episode_id);
create index review_family_idx on review (family_id);
create index review_unit_idx on review (unit_id, due_on);
create index review_org_idx on review (org_id);
create index review_by_idx on review (by_id);

-- Contacts -----------------------------------------------------------------------------------------------------------------------------------

create table contact (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    supersedes_id uuid unique references contact,
    supersede_reason text not null default '',
    withdrawn boolean not null default false,
    valid_on date not null,
    started_at time,
    minutes int check (minutes between 0 and 1440),
    travel_minutes int check (travel_minutes between 0 and 1440),
    mode text not null check (mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'PHONE', 'MESSAGE', 'WITH_INSTITUTION', 'ACCOMPANIMENT')),
    status text not null check (status in ('HELD', 'NO_SHOW', 'CANCELLED_FAMILY', 'CANCELLED_SERVICE')),
    discipline text not null,
    staff uuid[] not null,
    members uuid[] not null default '{}',
    goals uuid[] not null default '{}',
    activities uuid[] not null default '{}',
    topics text[] not null default '{}',
    doer text check (doer in ('FAMILY', 'TOGETHER', 'WORKER', 'OTHER_PROVIDER')),
    child_seen_alone boolean,
    interpreter boolean not null default false,
    others_present text not null default '',
    class text not null default 'NORMAL' check (class in ('NORMAL', 'RESTR')),
    occurred_at timestamptz,
    recorded_at timestamptz not null,
    author_id uuid not null references account,
    digest bytea not null,
    constraint contact_staff_check check (cardinality(staff) > 0),
    constraint contact_held_check check (status <> 'HELD' or minutes > 0),
    constraint contact_supersedes_check check ((supersedes_id is null) = (supersede_reason = ''))
);
create index contact_family_idx on contact (family_id, valid_on desc, id desc);
create index contact_episode_idx on contact (episode_id, valid_on);
create index contact_unit_idx on contact (unit_id, valid_on);
create index contact_org_idx on contact (org_id, valid_on);
create index contact_author_idx on contact (author_id);

-- The words of a contact, apart from its facts, because restricted words have fewer readers than the fact that a contact took place.
create table contact_note (
    contact_id uuid primary key references contact,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    class text not null check (class in ('NORMAL', 'RESTR')),
    author_id uuid not null references account,
    readers uuid[] not null default '{}',
    happened text not null default '',
    said text not null default '',
    analysis text not null default '',
    next_step text not null default ''
);
create index contact_note_family_idx on contact_note (family_id);
create index contact_note_unit_idx on contact_note (unit_id);
create index contact_note_org_idx on contact_note (org_id);
create index contact_note_author_idx on contact_note (author_id);

create table appointment (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    staff_id uuid not null references staff,
    planned_on date not null,
    planned_at time,
    minutes int check (minutes between 5 and 1440),
    mode text not null,
    place text not null default '',
    status text not null default 'PLANNED' check (status in ('PLANNED', 'RECORDED', 'CANCELLED')),
    contact_id uuid references contact,
    recorded_at timestamptz not null,
    by_id uuid not null references account,
    version int not null default 0,
    constraint appointment_recorded_check check ((status = 'RECORDED') = (contact_id is not null))
);
create index appointment_staff_idx on appointment (staff_id, planned_on);
create index appointment_family_idx on appointment (family_id, planned_on);
create index appointment_episode_idx on appointment (episode_id);
create index appointment_contact_idx on appointment (contact_id);
create index appointment_unit_idx on appointment (unit_id);
create index appointment_org_idx on appointment (org_id);
create index appointment_by_idx on appointment (by_id);

create table unmet_week (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    week_on date not null check (extract(isodow from week_on) = 1),
    reason text not null,
    recorded_at timestamptz not null,
    superseded_at timestamptz,
    by_id uuid not null references account
);
create unique index unmet_week_uniq on unmet_week (episode_id, week_on) where superseded_at is null;
create index unmet_week_family_idx on unmet_week (family_id);
create index unmet_week_unit_idx on unmet_week (unit_id);
create index unmet_week_org_idx on unmet_week (org_id);
create index unmet_week_by_idx on unmet_week (by_id);

-- What a person is typing, saved as typed; read by that person alone.
create table draft (
    id uuid primary key,
    org_id uuid not null references organisation,
    account_id uuid not null references account,
    kind text not null,
    family_id uuid references family,
    subject_id uuid,
    content jsonb not null,
    saved_at timestamptz not null,
    version int not null default 0
);
create index draft_account_idx on draft (account_id, kind, saved_at desc);
create index draft_family_idx on draft (family_id);
create index draft_org_idx on draft (org_id);

-- Reports ------------------------------------------------------------------------------------------------------------------------------------

create table monthly_report (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    episode_id uuid not null references episode,
    municipality_id uuid not null references municipality,
    month date not null check (extract(day from month) = 1),
    number text not null,
    edition int not null,
    status text not null check (status in ('GENERATED', 'WORKER_CONFIRMED', 'APPROVED', 'SENT', 'ACKNOWLEDGED', 'QUERIED', 'SUPERSEDED', 'RECALLED')),
    generated_at timestamptz not null,
    as_of timestamptz not null,
    content jsonb not null,
    narrative text not null default '',
    next_month text not null default '',
    requests text not null default '',
    own_words jsonb not null default '[]',
    justifications jsonb not null default '[]',
    returned_note text not null default '',
    returned_at timestamptz,
    confirmed_at timestamptz,
    confirmed_by uuid references account,
    approved_at timestamptz,
    approved_by uuid references account,
    sent_at timestamptz,
    recipients jsonb,
    hash bytea,
    acknowledged_at timestamptz,
    acknowledged_by uuid references account,
    supersedes_id uuid unique references monthly_report,
    changes jsonb not null default '[]',
    version int not null default 0,
    constraint monthly_report_edition_uniq unique (episode_id, municipality_id, month, edition),
    constraint monthly_report_four_eyes check (approved_by is null or approved_by <> confirmed_by),
    constraint monthly_report_sent_check check (status in ('GENERATED', 'WORKER_CONFIRMED', 'APPROVED') or (hash is not null and sent_at is not null and recipients is not null))
);
create unique index monthly_report_one_open_uniq on monthly_report (episode_id, municipality_id, month) where status in ('GENERATED', 'WORKER_CONFIRMED', 'APPROVED');
create index monthly_report_unit_idx on monthly_report (unit_id, month, status);
create index monthly_report_municipality_idx on monthly_report (municipality_id, month, status);
create index monthly_report_family_idx on monthly_report (family_id, month);
create index monthly_report_org_idx on monthly_report (org_id);
create index monthly_report_confirmed_idx on monthly_report (confirmed_by);
create index monthly_report_approved_idx on monthly_report (approved_by);
create index monthly_report_acknowledged_idx on monthly_report (acknowledged_by);

-- The sent version never changes (INV-30): only its state afterwards does.
create function monthly_report_frozen() returns trigger language plpgsql as $$
begin
    if old.hash is not null and (old.content, old.narrative, old.next_month, old.requests, old.own_words, old.hash, old.as_of, old.sent_at, old.recipients, old.changes, old.edition, old.number)
        is distinct from (new.content, new.narrative, new.next_month, new.requests, new.own_words, new.hash, new.as_of, new.sent_at, new.recipients, new.changes, new.edition, new.number) then
        raise exception using errcode = 'P0001', message = 'monthly_report_frozen';
    end if;
    return new;
end $$;
create trigger monthly_report_frozen before update on monthly_report for each row execute function monthly_report_frozen();

create table report_message (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    family_id uuid not null references family,
    report_id uuid not null references monthly_report,
    municipality_id uuid not null references municipality,
    from_municipality boolean not null,
    text text not null,
    at timestamptz not null,
    by_id uuid not null references account
);
create index report_message_report_idx on report_message (report_id, at);
create index report_message_municipality_idx on report_message (municipality_id);
create index report_message_family_idx on report_message (family_id);
create index report_message_unit_idx on report_message (unit_id);
create index report_message_org_idx on report_message (org_id);
create index report_message_by_idx on report_message (by_id);

create table municipality_sheet (
    id uuid primary key,
    org_id uuid not null references organisation,
    unit_id uuid not null references unit,
    municipality_id uuid not null references municipality,
    month date not null check (extract(day from month) = 1),
    edition int not null,
    content jsonb not null,
    hash bytea not null,
    as_of timestamptz not null,
    sent_at timestamptz,
    supersedes_id uuid unique references municipality_sheet,
    constraint municipality_sheet_uniq unique (unit_id, municipality_id, month, edition)
);
create index municipality_sheet_municipality_idx on municipality_sheet (municipality_id, month);
create index municipality_sheet_org_idx on municipality_sheet (org_id);

-- Mail waits here until it is handed over; it never carries personal text.
create table outgoing_mail (
    id uuid primary key,
    org_id uuid not null references organisation,
    recipient text not null,
    template text not null,
    language text not null,
    link text not null default '',
    created_at timestamptz not null,
    sent_at timestamptz,
    attempts int not null default 0
);
create index outgoing_mail_waiting_idx on outgoing_mail (created_at) where sent_at is null;
create index outgoing_mail_org_idx on outgoing_mail (org_id);

-- Audit: appended in the transaction of the deed; a job seals the entries into one hash chain per organisation, so that writers do not wait for each other.
create table audit_entry (
    id uuid primary key,
    org_id uuid not null,
    at timestamptz not null,
    account_id uuid,
    role text not null default '',
    action text not null,
    kind text not null default 'READ' check (kind in ('READ', 'WRITE', 'SIGN_IN', 'SEARCH', 'EXPORT', 'DENIED')),
    subject_kind text not null default '',
    subject_id uuid,
    family_id uuid,
    reason text not null default '',
    details jsonb not null default '{}'
);
create index audit_entry_family_idx on audit_entry (family_id, at desc);
create index audit_entry_org_idx on audit_entry (org_id, at);
create index audit_entry_account_idx on audit_entry (account_id, at);

create table audit_seal (
    org_id uuid not null,
    number bigint not null,
    entry_id uuid not null unique references audit_entry,
    hash bytea not null,
    primary key (org_id, number)
);

-- Counters for readable codes and numbers, one row per series and year.
create table series (
    org_id uuid not null references organisation,
    name text not null,
    last int not null,
    primary key (org_id, name)
);

-- Technical tables of the libraries ---------------------------------------------------------------------------------------------------------

create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat_idx on scheduled_tasks (last_heartbeat);
