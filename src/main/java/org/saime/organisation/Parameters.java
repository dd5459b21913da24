package org.saime.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Values that an organisation may change, effective-dated: service type before unit before organisation before platform.
 * The value in force when a clock starts governs that clock, so the caller names the day.
 */
@Service
@Transactional(readOnly = true)
public class Parameters {
    record Value(String value) {}

    static final Query<Value> IN_FORCE = Query.rows(Value.class, """
            select p.value from parameter p
            where p.code = :code and p.valid_from <= :on::date
              and (p.scope = 'PLATFORM' or p.scope = 'UNIT' and p.scope_id = :unit::uuid
                   or p.scope = 'ORGANISATION' and p.scope_id = (select coalesce((select u.org_id from unit u where u.id = :unit::uuid), scope_org())))
            order by case p.scope when 'SERVICE_TYPE' then 0 when 'UNIT' then 1 when 'ORGANISATION' then 2 else 3 end, p.valid_from desc
            limit 1""");

    private final Db db;

    Parameters(Db db) {
        this.db = db;
    }

    /** @throws IllegalArgumentException when the parameter does not exist: a mistake of the program */
    public String text(String code, @Nullable UUID unit, LocalDate on) {
        return db.find(IN_FORCE, "code", code, "unit", unit, "on", on)
                .map(Value::value)
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + code));
    }

    public int number(String code, @Nullable UUID unit, LocalDate on) {
        return Integer.parseInt(text(code, unit, on));
    }

    public boolean flag(String code, @Nullable UUID unit, LocalDate on) {
        return Boolean.parseBoolean(text(code, unit, on));
    }
}
