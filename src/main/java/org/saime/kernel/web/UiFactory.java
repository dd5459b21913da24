package org.saime.kernel.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.time.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Ui} of a request: language from the cookie, else the browser; navigation from the features. */
@Component
public class UiFactory {
    private static final List<Role> MAIN = List.of(
            Role.MANAGER,
            Role.WORKER,
            Role.SPECIALIST,
            Role.SUPERVISOR,
            Role.INTAKE,
            Role.MUNICIPALITY,
            Role.DIRECTOR,
            Role.ADMINISTRATOR,
            Role.AUDITOR);
    public static final String LANGUAGE_COOKIE = "saime-language";

    private final Texts texts;
    private final Codes codes;
    private final Assets assets;
    private final Today today;
    private final ObjectProvider<NavSource> navigation;
    private final boolean demo;
    private final int sessionMinutes;

    UiFactory(
            Texts texts,
            Codes codes,
            Assets assets,
            Today today,
            ObjectProvider<NavSource> navigation,
            @Value("${saime.demo:false}") boolean demo,
            @Value("${saime.session-minutes:30}") int sessionMinutes) {
        this.texts = texts;
        this.codes = codes;
        this.assets = assets;
        this.today = today;
        this.navigation = navigation;
        this.demo = demo;
        this.sessionMinutes = sessionMinutes;
    }

    public Ui of(HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String path = request.getRequestURI();
        Scope scope = Scope.bound();
        Ui.Me me = null;
        List<Ui.NavItem> nav = List.of();
        if (scope != null && scope.user() != null) {
            Role main = MAIN.stream().filter(scope::has).findFirst().orElse(Role.AUDITOR);
            me = new Ui.Me(scope.user(), scope.name(), initials(scope.name()), main.key(), "/");
            nav = nav(scope, path);
        }
        return new Ui(
                texts,
                codes,
                assets,
                language(request),
                path,
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                me,
                nav,
                demo,
                today.date(),
                sessionMinutes);
    }

    /** For documents and mails, where nobody looks. */
    public Ui of(String language) {
        return new Ui(
                texts, codes, assets, language, "/", "_csrf", "", null, List.of(), demo, today.date(), sessionMinutes);
    }

    private List<Ui.NavItem> nav(Scope scope, String path) {
        var entries = navigation.stream()
                .flatMap(n -> n.entries(scope).stream())
                .sorted(Comparator.comparingInt(NavSource.NavEntry::order))
                .toList();
        var current = entries.stream()
                .filter(e -> path.equals(e.prefix())
                        || path.startsWith(e.prefix().endsWith("/") ? e.prefix() : e.prefix() + "/"))
                .max(Comparator.comparingInt(e -> e.prefix().length()));
        return entries.stream()
                .map(e -> new Ui.NavItem(
                        e.key(),
                        e.href(),
                        e.icon(),
                        current.isPresent()
                                && current.get() == e
                                && (path.equals("/") || !e.prefix().equals("/")),
                        e.count()))
                .toList();
    }

    public String language(HttpServletRequest request) {
        @Nullable Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie != null
                        && cookie.getName().equals(LANGUAGE_COOKIE)
                        && Texts.LANGUAGES.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        for (Locale wanted : java.util.Collections.list(request.getLocales())) {
            if (Texts.LANGUAGES.contains(wanted.getLanguage())) {
                return wanted.getLanguage();
            }
        }
        return "en";
    }

    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0].isEmpty() ? "?" : words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words.length < 2
                ? ""
                : words[words.length - 1].substring(0, words[words.length - 1].offsetByCodePoints(0, 1));
        return first + last;
    }
}
