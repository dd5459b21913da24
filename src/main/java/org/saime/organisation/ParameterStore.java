package org.saime.organisation;

import org.saime.kernel.db.Query;

/** The table has no row policy, because platform values are everybody's: each statement names the organisation itself. */
final class ParameterStore {
    private ParameterStore() {}

    static final Query<ParameterFile.Row> ROWS = Query.rows(ParameterFile.Row.class, """
            select p.id, p.code, p.value, p.unit, p.scope, p.scope_id, u.name as place, p.valid_from, p.basis
            from parameter p left join unit u on p.scope = 'UNIT' and u.id = p.scope_id and u.org_id = scope_org()
            where p.code = any(:codes::text[]) and (p.scope = 'PLATFORM' or p.scope = 'ORGANISATION' and p.scope_id = scope_org() or u.id is not null)
            order by p.code, p.valid_from desc, p.scope, u.name, p.id""");

    static final Query<Void> SET = Query.change("""
            insert into parameter (id, code, value, unit, scope, scope_id, valid_from, basis) values (:id, :code, :value, :unit, :scope, :scopeId, :from, '[CFG]')
            on conflict (code, scope, scope_id, valid_from) do update set value = excluded.value""");

    static final Query<Void> WITHDRAW = Query.change("""
            delete from parameter where id = :id and valid_from > :today::date
              and (scope = 'ORGANISATION' and scope_id = scope_org() or scope = 'UNIT' and scope_id in (select u.id from unit u where u.org_id = scope_org()))""");
}
