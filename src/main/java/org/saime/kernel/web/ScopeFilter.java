package org.saime.kernel.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Scopes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the scope of the signed-in account to the request; runs after the security filters. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ScopeFilter extends OncePerRequestFilter {
    private final Scopes scopes;

    ScopeFilter(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        UUID account =
                authentication != null && authentication.isAuthenticated() ? account(authentication.getName()) : null;
        var scope = account == null ? java.util.Optional.<Scope>empty() : scopes.of(account);
        if (scope.isEmpty()) {
            if (account != null) {
                // closed while signed in: the session ends here
                SecurityContextHolder.clearContext();
                var session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
                response.sendRedirect("/sign-in");
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        try {
            Scope.callAs(scope.get(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @org.jspecify.annotations.Nullable UUID account(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            return null; // anonymousUser
        }
    }
}
