package org.saime.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.accounts.Door;
import org.saime.accounts.KeptForm;
import org.saime.accounts.web.SignInPage.Step;
import org.saime.kernel.access.Scope;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page in one or two steps, and the way back to where one was. */
@Controller
class SignInController {
    private static final String HALF = "saime.half-signed-in";
    private static final int YEAR = 365 * 24 * 3600;

    private final Door door;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInController(Door door) {
        this.door = door;
    }

    @GetMapping("/sign-in")
    Object page(HttpServletRequest request) {
        if (Scope.bound() != null && Scope.current().user() != null) {
            return Redirect.to("/");
        }
        String notice = request.getParameter("kept") != null
                ? "kept"
                : request.getParameter("left") != null
                        ? "left"
                        : request.getParameter("invited") != null ? "invited" : "";
        return new SignInPage(Input.empty(), Step.PASSWORD, notice);
    }

    @PostMapping("/sign-in")
    Object password(Input in, HttpServletRequest request, HttpServletResponse response) {
        return in.orAgain(
                () -> {
                    String login = in.required("login", 200);
                    if (in.raw("password").isEmpty()) {
                        in.error("password", "error.required");
                    }
                    in.check();
                    return go(door.enter(login, in.raw("password"), request.getRemoteAddr()), request, response);
                },
                () -> new SignInPage(in, Step.PASSWORD, ""));
    }

    @GetMapping("/sign-in/code")
    Object codePage(HttpServletRequest request) {
        return half(request) == null ? Redirect.to("/sign-in") : new SignInPage(Input.empty(), Step.CODE, "");
    }

    @PostMapping("/sign-in/code")
    Object code(Input in, HttpServletRequest request, HttpServletResponse response) {
        Door.@Nullable Entry half = half(request);
        if (half == null) {
            return Redirect.to("/sign-in");
        }
        return in.orAgain(
                () -> {
                    String code = in.required("code", 20);
                    in.check();
                    return go(door.confirm(half, code, request.getRemoteAddr()), request, response);
                },
                () -> new SignInPage(in, Step.CODE, ""));
    }

    @GetMapping("/sign-in/resume")
    Object resume(HttpServletRequest request) {
        UUID me = Scope.bound() == null ? null : Scope.current().user();
        if (me == null) {
            return Redirect.to("/sign-in");
        }
        var kept = KeptForm.of(request, me);
        if (kept.isEmpty()) {
            return Redirect.to("/");
        }
        KeptForm.forget(request);
        return new ResumePage(kept.get());
    }

    @PostMapping("/sign-in/resume/refusal")
    Redirect drop(HttpServletRequest request) {
        KeptForm.forget(request);
        return Redirect.to("/");
    }

    @GetMapping("/language")
    Redirect language(
            @RequestParam("to") String to,
            @RequestParam(name = "back", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Texts.LANGUAGES.contains(to)) {
            remember(to, request, response);
        }
        boolean ours = back.startsWith("/")
                && !back.startsWith("//")
                && back.indexOf('\\') < 0
                && back.chars().noneMatch(c -> c < 32);
        return Redirect.to(ours ? back : "/");
    }

    private static Door.@Nullable Entry half(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(HALF) instanceof Door.Entry entry ? entry : null;
    }

    private Redirect go(Door.Entry entry, HttpServletRequest request, HttpServletResponse response) {
        if (!entry.complete()) {
            request.getSession().setAttribute(HALF, entry);
            return Redirect.to("/sign-in/code");
        }
        request.getSession().removeAttribute(HALF);
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                entry.account().toString(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        boolean chosen = request.getCookies() != null
                && java.util.Arrays.stream(request.getCookies())
                        .anyMatch(c -> c.getName().equals(UiFactory.LANGUAGE_COOKIE));
        if (!chosen && Texts.LANGUAGES.contains(entry.language())) {
            remember(entry.language(), request, response);
        }
        if (KeptForm.of(request, entry.account()).isPresent()) {
            return Redirect.to("/sign-in/resume");
        }
        String wanted = KeptForm.wantedPage(request);
        return Redirect.to(wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") ? wanted : "/");
    }

    private static void remember(String language, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(UiFactory.LANGUAGE_COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
