package org.saime.kernel.i18n;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.springframework.stereotype.Component;

/** The code lists with their names in every language. Codes are never reused; lists are read once, they change by migration only. */
@Component
public class Codes {
    /** @param list e.g. {@code contact_mode}; @param code e.g. {@code HOME_VISIT} */
    public record Code(
            String list,
            String code,
            int position,
            String nameEn,
            String nameLv,
            String nameEt,
            @Nullable LocalDate validTo) {
        public String name(String language) {
            return switch (language) {
                case "lv" -> nameLv;
                case "et" -> nameEt;
                default -> nameEn;
            };
        }
    }

    static final Query<Code> ALL = Query.rows(
            Code.class,
            "select list, code, position, name_en, name_lv, name_et, valid_to from code order by list, position, code");

    private final Db db;
    private volatile @Nullable Map<String, Map<String, Code>> lists;

    public Codes(Db db) {
        this.db = db;
    }

    /** The codes that may be chosen today, in their order. */
    public List<Code> of(String list) {
        return new ArrayList<>(
                list(list).values().stream().filter(c -> c.validTo() == null).toList());
    }

    public boolean exists(String list) {
        return lists().containsKey(list);
    }

    public boolean has(String list, String code) {
        return list(list).containsKey(code);
    }

    public String name(String language, String list, String code) {
        Code found = list(list).get(code);
        if (found == null) {
            throw new IllegalArgumentException("no code " + code + " in " + list);
        }
        return found.name(language);
    }

    private Map<String, Code> list(String list) {
        var found = lists().get(list);
        if (found == null) {
            throw new IllegalArgumentException("no code list " + list);
        }
        return found;
    }

    private Map<String, Map<String, Code>> lists() {
        var loaded = lists;
        if (loaded == null) {
            loaded = new LinkedHashMap<>();
            for (Code code : db.list(ALL)) {
                loaded.computeIfAbsent(code.list(), k -> new LinkedHashMap<>()).put(code.code(), code);
            }
            lists = loaded;
        }
        return loaded;
    }
}
