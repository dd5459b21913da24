package org.saime.accounts.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.saime.kernel.i18n.Texts;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.UiFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {
    @GetMapping("/sign-in")
    SignInPage page(HttpServletRequest request) {
        String notice = request.getParameter("refused") != null ? "signin.refused" : request.getParameter("left") != null ? "signin.left" : "";
        return new SignInPage(Input.empty(), notice);
    }

    @GetMapping("/language")
    Redirect language(@RequestParam("to") String to, @RequestParam(name = "back", defaultValue = "/") String back, HttpServletRequest request, HttpServletResponse response) {
        if (Texts.LANGUAGES.contains(to)) {
            var cookie = new Cookie(UiFactory.LANGUAGE_COOKIE, to);
            cookie.setPath("/");
            cookie.setMaxAge(365 * 24 * 3600);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setSecure(request.isSecure());
            response.addCookie(cookie);
        }
        return Redirect.to(back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") && back.chars().noneMatch(c -> c < 32) ? back : "/");
    }
}
