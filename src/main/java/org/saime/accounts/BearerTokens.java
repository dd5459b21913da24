package org.saime.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer …}: a personal access token acts as its owner, with nothing kept in a session. */
@Component
class BearerTokens extends OncePerRequestFilter {
    record Row(UUID accountId, String login, UUID tokenId) {}

    static final Query<Row> TOKEN = Query.rows(Row.class, "select * from token_account(:hash::bytea, :now::timestamptz)");

    private final Db db;
    private final Clock clock;

    BearerTokens(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        String header = request.getHeader("Authorization");
        if (header != null && header.startsWith("Bearer ") && request.getRequestURI().startsWith("/api/")) {
            var owner = db.find(TOKEN, "hash", hash(header.substring(7).strip()), "now", clock.instant());
            if (owner.isEmpty()) {
                new Doorstep().commence(request, response, new org.springframework.security.authentication.BadCredentialsException("token"));
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(owner.get().accountId().toString(), null, List.of()));
            SecurityContextHolder.setContext(context);
            request.setAttribute("org.springframework.security.web.context.RequestAttributeSecurityContextRepository.SPRING_SECURITY_CONTEXT", context);
        }
        chain.doFilter(request, response);
    }
}
