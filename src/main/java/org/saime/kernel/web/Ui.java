package org.saime.kernel.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.time.Today;

/** What every template gets beside its page: texts, codes, dates and numbers in the person's language, and who is signed in. */
public final class Ui {
    /** The signed-in person; {@code roleKey} names the main role, {@code home} their first page. */
    public record Me(UUID id, String name, String initials, String roleKey, String home) {}

    /** One entry of the navigation, text {@code nav.<key>}; count 0 shows none. */
    public record NavItem(String key, String href, String icon, boolean current, int count) {}

    /** A language to switch to; the link keeps the page. */
    public record Language(String code, String name, String href) {}

    private final Texts texts;
    private final Codes codes;
    private final Assets assets;
    private final String language;
    private final ULocale locale;
    private final String path;
    private final String csrfName;
    private final String csrf;
    private final @Nullable Me user;
    private final List<NavItem> nav;
    private final boolean demo;
    private final LocalDate today;
    private final int sessionMinutes;

    Ui(
            Texts texts,
            Codes codes,
            Assets assets,
            String language,
            String path,
            String csrfName,
            String csrf,
            @Nullable Me user,
            List<NavItem> nav,
            boolean demo,
            LocalDate today,
            int sessionMinutes) {
        this.texts = texts;
        this.codes = codes;
        this.assets = assets;
        this.language = language;
        this.locale = ULocale.forLanguageTag(language.equals("en") ? "en-GB" : language);
        this.path = path;
        this.csrfName = csrfName;
        this.csrf = csrf;
        this.user = user;
        this.nav = nav;
        this.demo = demo;
        this.today = today;
        this.sessionMinutes = sessionMinutes;
    }

    public String t(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /** The text of the key, or of the other key where the first has none. */
    public String tOr(String key, String otherwise) {
        return t(texts.has(language, key) ? key : otherwise);
    }

    /** The name of a code, e.g. {@code code("contact_mode", "HOME_VISIT")}; empty for null. */
    public String code(String list, @Nullable String code) {
        return code == null || code.isEmpty() ? "" : codes.name(language, list, code);
    }

    public String code(String list, @Nullable Enum<?> code) {
        return code == null ? "" : codes.name(language, list, code.name());
    }

    public List<Codes.Code> codes(String list) {
        return codes.of(list);
    }

    public String lang() {
        return language;
    }

    public String asset(String file) {
        return assets.path(file);
    }

    /** 5 Nov 2026, 2026. gada 5. nov., 5. nov 2026. */
    public String date(@Nullable LocalDate date) {
        return date == null ? "" : format("yMMMd", date);
    }

    /** Thu 5 Nov. */
    public String day(@Nullable LocalDate date) {
        return date == null ? "" : format("EEEdMMM", date);
    }

    /** 5 Nov. */
    public String shortDate(@Nullable LocalDate date) {
        return date == null ? "" : format("dMMM", date);
    }

    /** Thursday 5 November. */
    public String longDay(LocalDate date) {
        return format("EEEEdMMMM", date);
    }

    /** November 2026. */
    public String month(YearMonth month) {
        return format("yMMMM", month.atDay(1));
    }

    public String dateTime(@Nullable Instant instant) {
        return instant == null ? "" : date(Today.of(instant)) + " " + clock(instant);
    }

    public String clock(Instant instant) {
        return time(instant.atZone(Today.ZONE).toLocalTime());
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(time);
    }

    public String number(@Nullable Number number) {
        return number == null ? "" : NumberFormat.getNumberInstance(locale).format(number);
    }

    /** A share in percent with one decimal, e.g. 84.6; "n/a" in the person's language when the denominator is 0. */
    public String percent(long numerator, long denominator) {
        if (denominator == 0) {
            return t("ui.not_applicable");
        }
        var share = java.math.BigDecimal.valueOf(numerator * 100L)
                .divide(java.math.BigDecimal.valueOf(denominator), 1, java.math.RoundingMode.HALF_UP);
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(share) + "%";
    }

    private String format(String skeleton, LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        ((SimpleDateFormat) format).setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
        String text = format.format(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return language.equals("en") ? text.replace(",", "").replaceAll("\\bSept\\b", "Sep") : text;
    }

    /** A collator for names in the person's language. */
    public com.ibm.icu.text.Collator collator() {
        return com.ibm.icu.text.Collator.getInstance(locale);
    }

    public String csrf() {
        return csrf;
    }

    public String csrfName() {
        return csrfName;
    }

    public @Nullable Me user() {
        return user;
    }

    public List<NavItem> nav() {
        return nav;
    }

    public boolean demo() {
        return demo;
    }

    public String path() {
        return path;
    }

    public List<Language> languages() {
        return Texts.LANGUAGES.stream()
                .map(code -> new Language(
                        code,
                        t("ui.language." + code),
                        "/language?to=" + code + "&back="
                                + java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8)))
                .toList();
    }

    public LocalDate today() {
        return today;
    }

    public int sessionMinutes() {
        return sessionMinutes;
    }
}
