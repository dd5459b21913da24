package org.saime.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.saime.kernel.db.Db;
import org.saime.kernel.web.Problems;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …}: a personal access token acts as its owner under /api/, with nothing kept in a session. */
final class BearerTokens extends OncePerRequestFilter {
    private final Db db;
    private final Clock clock;
    private final Problems problems;

    BearerTokens(Db db, Clock clock, Problems problems) {
        this.db = db;
        this.clock = clock;
        this.problems = problems;
    }

    static Optional<String> of(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.startsWith("Bearer ")
                ? Optional.of(header.substring(7).strip())
                : Optional.empty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = of(request);
        if (token.isPresent() && request.getRequestURI().startsWith("/api/")) {
            var owner = db.find(AccountStore.TOKEN, "hash", AccessTokens.hash(token.get()), "now", clock.instant());
            if (owner.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                problems.answer(401, "not_signed_in", "", List.of(), null, request, response);
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    owner.get().accountId().toString(), null, List.of()));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
