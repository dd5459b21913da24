package org.saime.contacts;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is being written, so that a crash, a time-out or a new sign-in loses nothing. Drafts are their author's alone. */
@Service
@Transactional
public class Drafts {
    /** Characters a draft may have in all; more than any note, less than a burden. */
    static final int MOST = 1_500_000;

    /** What is kept now. */
    public record Kept(int version, Instant savedAt) {}

    private final Db db;
    private final Access access;
    private final Families families;
    private final Clock clock;

    Drafts(Db db, Access access, Families families, Clock clock) {
        this.db = db;
        this.access = access;
        this.families = families;
        this.clock = clock;
    }

    /**
     * Keeps what was typed, whatever it is.
     *
     * @param version 0 for a new draft, else the version that the page knows
     * @throws Conflict when another page has kept something else since
     * @throws Refused when the contact has been recorded meanwhile
     */
    public Kept keep(UUID id, UUID family, Map<String, List<String>> typed, int version) {
        FamilyHead head = families.head(family);
        access.permit(ContactAction.RECORD, head.subject());
        if (!Ids.isVersion7(id)) {
            throw new Invalid("id", "contacts.id_version");
        }
        var content = clean(typed);
        if (content.values().stream()
                        .flatMap(List::stream)
                        .mapToLong(String::length)
                        .sum()
                > MOST) {
            throw new Invalid("", "contacts.draft.too_long");
        }
        UUID me = Scope.current().account();
        if (db.find(DraftStore.RECORDED, "id", id, "me", me).isPresent()) {
            throw new Refused("contacts.draft.recorded");
        }
        Instant now = clock.instant();
        if (version == 0
                && db.change(
                                DraftStore.INSERT,
                                "id",
                                id,
                                "org",
                                Scope.current().organisation(),
                                "me",
                                me,
                                "family",
                                family,
                                "content",
                                new Db.Json(content),
                                "now",
                                now)
                        == 1) {
            return new Kept(1, now);
        }
        int known = db.find(DraftStore.VERSION, "id", id, "me", me)
                .map(DraftStore.Kept::version)
                .orElse(-1);
        if (known < 0 && version == 0) {
            throw new NotFound("draft");
        }
        if (known < 0) {
            // thrown away on another page, and gone on writing here: what was typed wins
            return keep(id, family, typed, 0);
        }
        if (db.change(
                        DraftStore.CHANGE,
                        "id",
                        id,
                        "me",
                        me,
                        "content",
                        new Db.Json(content),
                        "now",
                        now,
                        "version",
                        version)
                == 0) {
            throw new Conflict("contacts.draft.elsewhere");
        }
        return new Kept(version + 1, now);
    }

    /** NUL and halves of characters cannot be stored; everything else stays as typed. */
    private static Map<String, List<String>> clean(Map<String, List<String>> typed) {
        var clean = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> {
            if (!name.startsWith("_") && clean.size() < 200) {
                clean.put(
                        storable(name),
                        values.stream().limit(200).map(Drafts::storable).toList());
            }
        });
        return clean;
    }

    private static String storable(String text) {
        return text.indexOf('\0') < 0 && text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? text
                : text.codePoints()
                        .filter(c -> c != 0 && (c < 0xD800 || c > 0xDFFF))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The draft, when it is one's own and the family still is in one's scope. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(UUID id) {
        return db.find(DraftStore.ONE, "id", id);
    }

    /** All drafts of whoever asks, the newest first. */
    @Transactional(readOnly = true)
    public List<Draft> mine() {
        return mine(null);
    }

    @Transactional(readOnly = true)
    public List<Draft> mine(@Nullable UUID family) {
        UUID me = Scope.current().user();
        return me == null ? List.of() : db.list(DraftStore.MINE, "me", me, "family", family);
    }

    public void discard(UUID id) {
        access.permit(ContactAction.OWN);
        db.change(DraftStore.DELETE, "id", id);
    }
}
