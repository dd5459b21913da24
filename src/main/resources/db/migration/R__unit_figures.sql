-- A parameter as it stood on a day, the closest scope first; null in, null out. The value in force when a clock starts governs that clock.
create or replace function parameter_in_force(name text, in_unit uuid, on_day date) returns text
    language sql stable strict as
$$
select p.value from parameter p
where p.code = name and p.valid_from <= on_day
  and (p.scope = 'PLATFORM' or p.scope = 'UNIT' and p.scope_id = in_unit
       or p.scope = 'ORGANISATION' and p.scope_id = (select u.org_id from unit u where u.id = in_unit))
order by case p.scope when 'UNIT' then 1 when 'ORGANISATION' then 2 else 3 end, p.valid_from desc
limit 1
$$;
grant execute on function parameter_in_force(text, uuid, date) to ${app_role};
