package org.saime.contacts;

import java.util.UUID;
import org.saime.kernel.db.Query;

final class DraftStore {
    private DraftStore() {}

    record Kept(int version) {}

    record Recorded(UUID id) {}

    private static final String DRAFT = """
            select d.id, d.family_id, f.label as family_label, d.content as fields, d.saved_at, d.version
            from draft d join family f on f.id = d.family_id where d.kind = 'CONTACT'
            """;

    static final Query<Draft> ONE = Query.rows(Draft.class, DRAFT + "and d.id = :id");

    static final Query<Draft> MINE = Query.rows(
            Draft.class,
            DRAFT
                    + "and d.account_id = :me and (:family::uuid is null or d.family_id = :family::uuid) order by d.saved_at desc limit 50");

    static final Query<Recorded> RECORDED =
            Query.rows(Recorded.class, "select id from contact where id = :id and author_id = :me");

    static final Query<Void> INSERT = Query.change("""
            insert into draft (id, org_id, account_id, kind, family_id, content, saved_at, version)
            values (:id, :org, :me, 'CONTACT', :family, :content::jsonb, :now, 1) on conflict (id) do nothing""");

    static final Query<Kept> VERSION =
            Query.rows(Kept.class, "select version from draft where id = :id and account_id = :me");

    static final Query<Void> CHANGE = Query.change(
            "update draft set content = :content::jsonb, saved_at = :now, version = version + 1 where id = :id and account_id = :me and version = :version");

    static final Query<Void> DELETE = Query.change("delete from draft where id = :id");
}
