-- M9 and M10: review clocks. Both run with the reader's rights, so the row policies decide which families are counted.

-- How each clock stood as known at a time: a review recorded later is not done yet, an exit decided later has not ended it.
create or replace function review_clock(known_at timestamptz)
    returns table (review_id uuid, episode_id uuid, family_id uuid, unit_id uuid, started_on date, due_on date, done_on date, end_on date)
    language sql stable as
$$
select r.id, r.episode_id, r.family_id, r.unit_id, r.started_on, r.due_on,
       case when coalesce(r.done_at, greatest(r.recorded_at, r.done_on::timestamp at time zone 'Europe/Riga')) <= known_at then r.done_on end,
       case when not exists (select 1 from episode_exit x where x.episode_id = e.id and x.decision = 'CLOSED' and x.decided_at > known_at) then e.end_on end
from review r join episode e on e.id = r.episode_id
where r.recorded_at <= known_at
$$;

-- One row for each obligation that settled in the period: on the day of the review or on its due date, whichever came first.
-- Clocks of episodes that ended before the due date and before a review are void. A due date settles when its day is over.
create or replace function review_settlement(period_start date, period_end date, known_at timestamptz)
    returns table (review_id uuid, episode_id uuid, family_id uuid, unit_id uuid, due_on date, done_on date, on_time boolean, settled_on date)
    language sql stable as
$$
select c.review_id, c.episode_id, c.family_id, c.unit_id, c.due_on, c.done_on, coalesce(c.done_on <= c.due_on, false), least(c.done_on, c.due_on)
from review_clock(known_at) c
where least(c.done_on, c.due_on) between period_start and period_end
  and not (c.end_on is not null and c.end_on < c.due_on and (c.done_on is null or c.end_on < c.done_on))
  and (c.done_on is not null or c.due_on < (known_at at time zone 'Europe/Riga')::date)
$$;

-- Reviews that were overdue at the end of the day, in episodes open then.
create or replace function review_overdue(as_of date, known_at timestamptz)
    returns table (review_id uuid, episode_id uuid, family_id uuid, unit_id uuid, due_on date, days int)
    language sql stable as
$$
select c.review_id, c.episode_id, c.family_id, c.unit_id, c.due_on, as_of - c.due_on
from review_clock(known_at) c
where c.started_on <= as_of and c.due_on < as_of and (c.done_on is null or c.done_on > as_of) and (c.end_on is null or c.end_on > as_of)
$$;

-- Who of a municipality is told that a plan waits for its signature; asked by a worker, who cannot see other organisations' accounts.
create or replace function municipality_readers(town uuid, today date)
    returns table (org_id uuid, email text, language text)
    language sql stable security definer set search_path = public as
$$ select a.org_id, a.email, a.language from account a join account_role r on r.account_id = a.id
   where r.role = 'MUNICIPALITY' and r.municipality_id = town and r.during @> today and a.state = 'ACTIVE' and scope_user() is not null $$;

grant execute on function review_clock(timestamptz), review_settlement(date, date, timestamptz), review_overdue(date, timestamptz), municipality_readers(uuid, date) to ${app_role};
