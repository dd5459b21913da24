package org.saime.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.saime.kernel.web.Problems;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Whoever is not, or no longer, signed in: the interface says 401, a person is led to the door. A form that was sent by somebody whose session
 * had ended is kept, and offered again after they signed in.
 */
@Component
class Doorstep implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    Doorstep(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (machine(request)) {
            if (request.getRequestURI().startsWith("/api/")) {
                response.setHeader("WWW-Authenticate", "Bearer");
            }
            problems.answer(401, "not_signed_in", "", List.of(), null, request, response);
        } else {
            response.sendRedirect(KeptForm.keep(request) ? "/sign-in?kept" : "/sign-in");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = who != null && who.isAuthenticated() && !"anonymousUser".equals(who.getName());
        if (reason instanceof CsrfException && !machine(request)) {
            boolean kept = KeptForm.keep(request);
            response.sendRedirect(signedIn ? (kept ? "/sign-in/resume" : "/") : kept ? "/sign-in?kept" : "/sign-in");
        } else if (signedIn) {
            problems.answer(403, "forbidden", "", List.of(), null, request, response);
        } else {
            problems.answer(401, "not_signed_in", "", List.of(), null, request, response);
        }
    }

    private static boolean machine(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getRequestURI().startsWith("/api/")
                || type != null && type.startsWith("application/json")
                || request.getHeader("HX-Request") != null;
    }
}
