package org.saime.reporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saime.kernel.i18n.Texts;

/**
 * Reads what people wrote for a report before it leaves the house: names of people outside the family, diagnoses, numbers that identify. It suggests;
 * a person changes the words or says why they stay. Words are compared without endings, because names are declined in Latvian and Estonian.
 */
public final class Lint {
    /** What can be found. Must-change findings cannot be justified. */
    public enum Kind {
        THIRD_PERSON(true),
        PERSONAL_CODE(true),
        POSSIBLE_NAME(false),
        DIAGNOSIS(false),
        CONTACT_DETAIL(false);

        private final boolean mustChange;

        Kind(boolean mustChange) {
            this.mustChange = mustChange;
        }

        public boolean mustChange() {
            return mustChange;
        }
    }

    /** The words found, with a little of what stands around them. {@code start} and {@code end} are places in the text of the field. */
    public record Finding(
            int number,
            String field,
            Kind kind,
            String words,
            String before,
            String after,
            int start,
            int end,
            String justified,
            String justifiedBy) {
        public boolean open() {
            return justified.isEmpty();
        }
    }

    /** What a check of all fields gives. */
    public record Verdict(List<Finding> findings, int checks, int passed) {
        public List<Finding> open() {
            return findings.stream().filter(Finding::open).toList();
        }

        public boolean clean() {
            return open().isEmpty();
        }

        public boolean mustChange() {
            return findings.stream().anyMatch(f -> f.kind().mustChange());
        }

        public List<Finding> in(String field) {
            return findings.stream().filter(f -> f.field().equals(field)).toList();
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6}-\\d{5}|[1-6]\\d{10})(?!\\d)");
    private static final Pattern DETAIL =
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|(?<![\\d.])\\+?\\d[\\d ]{6,13}\\d(?![\\d.])");
    private static final int AROUND = 32;
    private static final Set<String> ENDINGS = Set.of(
            "", "s", "a", "e", "i", "u", "o", "is", "us", "am", "ai", "as", "es", "em", "im", "um", "ei", "il", "ile",
            "ilt", "iga", "le", "lt", "l", "ga", "st", "sse", "ks", "t", "d", "ni", "na", "ta", "m", "ja", "jas", "jai",
            "ju", "iem", "ām", "ēm", "os", "ās", "ēs", "'s", "ele", "elt", "ega", "est", "ale", "alt", "aga", "ule",
            "ult", "uga");

    private static final Set<String> DECLINED = Set.of(
            "", "s", "a", "e", "i", "u", "o", "is", "us", "as", "es", "am", "ai", "em", "im", "um", "ei", "ja", "jas",
            "jai", "ju", "iem", "ām", "ēm", "os", "ās", "ēs", "ā", "ē", "ī", "ū", "ij");

    private static final Map<String, Set<String>> RESTRICTED = new LinkedHashMap<>();
    /** With their accents: Rīta (of the morning) is not Rita. */
    private static final Set<String> GIVEN_NAMES = words("given-names.txt", false);

    private static final Set<String> NO_NAMES = words("capitalised-words.txt", true);

    static {
        Texts.LANGUAGES.forEach(
                language -> RESTRICTED.put(language, words("restricted-words-" + language + ".txt", true)));
    }

    private final Set<String> own = new HashSet<>();

    /** @param allowed the family's own names, its workers, its municipality: single words */
    public Lint(Collection<String> allowed) {
        allowed.forEach(word -> {
            String folded = fold(word);
            if (folded.length() >= 2) {
                own.add(folded);
            }
        });
    }

    /** @param texts by the field they stand in, e.g. F16 */
    public Verdict check(Map<String, String> texts, List<MonthlyReport.Justification> justifications) {
        var found = new ArrayList<Finding>();
        var failed = new HashSet<String>();
        texts.forEach((field, text) -> {
            for (Finding raw : in(field, text)) {
                var kept = raw.kind().mustChange()
                        ? null
                        : justifications.stream()
                                .filter(j -> j.field().equals(field)
                                        && j.kind().equals(raw.kind().name())
                                        && fold(j.word()).equals(fold(raw.words())))
                                .findFirst()
                                .orElse(null);
                found.add(new Finding(
                        found.size() + 1,
                        field,
                        raw.kind(),
                        raw.words(),
                        raw.before(),
                        raw.after(),
                        raw.start(),
                        raw.end(),
                        kept == null ? "" : kept.why(),
                        kept == null ? "" : kept.by()));
                if (kept == null) {
                    failed.add(field + raw.kind());
                }
            }
        });
        int checks = texts.size() * Kind.values().length;
        return new Verdict(found, checks, checks - failed.size());
    }

    private List<Finding> in(String field, String text) {
        var found = new ArrayList<Finding>();
        match(CODE, Kind.PERSONAL_CODE, field, text, found);
        match(DETAIL, Kind.CONTACT_DETAIL, field, text, found);
        names(field, text, found);
        diagnoses(field, text, found);
        found.sort(java.util.Comparator.comparingInt(Finding::start));
        return found;
    }

    private static void match(Pattern pattern, Kind kind, String field, String text, List<Finding> found) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            add(kind, field, text, match.start(), match.end(), found);
        }
    }

    private static void add(Kind kind, String field, String text, int start, int end, List<Finding> found) {
        if (found.stream().noneMatch(f -> start < f.end() && f.start() < end)) {
            found.add(new Finding(
                    0,
                    field,
                    kind,
                    text.substring(start, end),
                    before(text, start),
                    after(text, end),
                    start,
                    end,
                    "",
                    ""));
        }
    }

    private static String before(String text, int start) {
        int from = Math.max(0, start - AROUND);
        if (from > 0) {
            int blank = text.indexOf(' ', from);
            from = blank >= 0 && blank < start ? blank + 1 : from;
        }
        return text.substring(from, start).replace('\n', ' ');
    }

    private static String after(String text, int end) {
        int to = Math.min(text.length(), end + AROUND);
        if (to < text.length()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank > end ? blank : to;
        }
        return text.substring(end, to).replace('\n', ' ');
    }

    // Names
    // ---------------------------------------------------------------------------------------------------------------------------------

    private record Token(String word, int start, int end, boolean sentenceStart) {}

    private void names(String field, String text, List<Finding> found) {
        List<Token> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!capitalised(token.word()) || isOwn(token.word())) {
                continue;
            }
            boolean given = isGivenName(token.word());
            boolean common = NO_NAMES.contains(fold(token.word()));
            if (token.sentenceStart() && !given && !(initialFollows(text, token.end()) && !common)) {
                continue;
            }
            if (common && !given) {
                continue;
            }
            int end = token.end();
            boolean followed = false;
            if (i + 1 < tokens.size()) {
                Token next = tokens.get(i + 1);
                if (text.substring(token.end(), next.start()).equals(" ")
                        && capitalised(next.word())
                        && !next.sentenceStart()
                        && !NO_NAMES.contains(fold(next.word()))
                        && !isOwn(next.word())) {
                    followed = true;
                    end = next.end() < text.length()
                                    && text.charAt(next.end()) == '.'
                                    && next.word().length() == 1
                            ? next.end() + 1
                            : next.end();
                    i++;
                }
            }
            add(given || followed ? Kind.THIRD_PERSON : Kind.POSSIBLE_NAME, field, text, token.start(), end, found);
        }
    }

    private static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        Matcher match = WORD.matcher(text);
        int last = 0;
        while (match.find()) {
            String between = text.substring(last, match.start());
            boolean start = last == 0
                    || between.chars()
                            .anyMatch(c -> c == '\n' || c == '!' || c == '?' || c == ':' || c == ';' || c == '•'
                                    || c == '“' || c == '”' || c == '„' || c == '"' || c == '(')
                    || between.contains(".") && !(tokens.getLast().word().length() == 1 && between.equals(". "));
            tokens.add(new Token(match.group(), match.start(), match.end(), start));
            last = match.end();
        }
        return tokens;
    }

    private static boolean initialFollows(String text, int end) {
        return end + 2 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && text.charAt(end + 2) == '.';
    }

    private static boolean capitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private boolean isOwn(String word) {
        String folded = fold(word);
        return own.stream().anyMatch(name -> sameName(name, folded));
    }

    private static boolean isGivenName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return GIVEN_NAMES.contains(lower)
                || lower.length() >= 4
                        && GIVEN_NAMES.stream().anyMatch(name -> name.length() >= 4 && sameName(name, lower));
    }

    /** The same name with another ending: Anna, Annas, Annai; Tamm, Tamme, Tammele. */
    static boolean sameName(String name, String word) {
        if (name.equals(word)) {
            return true;
        }
        int same = 0;
        while (same < name.length() && same < word.length() && name.charAt(same) == word.charAt(same)) {
            same++;
        }
        if (same < 3 || same < name.length() - 2) {
            return false;
        }
        String nameEnd = name.substring(same);
        String wordEnd = word.substring(same);
        // Estonian adds to the whole name, Latvian takes the last vowel away first
        return nameEnd.isEmpty() ? ENDINGS.contains(wordEnd) : DECLINED.contains(nameEnd) && DECLINED.contains(wordEnd);
    }

    // Diagnoses
    // -----------------------------------------------------------------------------------------------------------------------------

    private static void diagnoses(String field, String text, List<Finding> found) {
        Matcher match = WORD.matcher(text);
        while (match.find()) {
            String word = fold(match.group());
            boolean restricted = RESTRICTED.values().stream()
                    .anyMatch(list -> list.stream()
                            .anyMatch(r -> r.endsWith("*")
                                    ? word.startsWith(r.substring(0, r.length() - 1))
                                    : word.equals(r)));
            if (restricted) {
                add(Kind.DIAGNOSIS, field, text, match.start(), match.end(), found);
            }
        }
    }

    // Words
    // -----------------------------------------------------------------------------------------------------------------------------------

    static String fold(String word) {
        String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.strip();
    }

    private static Set<String> words(String file, boolean fold) {
        try (var in = Lint.class.getResourceAsStream("/reporting/" + file);
                var reader = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            var words = new HashSet<String>();
            reader.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .forEach(line -> {
                        for (String word : line.split("\\s+")) {
                            words.add(fold ? fold(word) : word.toLowerCase(Locale.ROOT));
                        }
                    });
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
