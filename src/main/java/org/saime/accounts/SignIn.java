package org.saime.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Query;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Name and password against the account; the signed-in principal is the account's id, nothing else. */
@Component
class SignIn implements AuthenticationProvider, AuthenticationFailureHandler {
    record Row(UUID id, UUID orgId, String login, String name, String email, String language, @Nullable String passwordHash, byte @Nullable [] totpSecret,
            boolean totpConfirmed, @Nullable Long totpLastStep, String state) {}

    static final Query<Row> ACCOUNT = Query.rows(Row.class, "select * from sign_in_account(:login::text)");

    private final Db db;
    private final PasswordEncoder passwords;
    private final String decoy;

    SignIn(Db db, PasswordEncoder passwords) {
        this.db = db;
        this.passwords = passwords;
        this.decoy = java.util.Objects.requireNonNull(passwords.encode("nobody's password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String login = attempt.getName().strip();
        String password = String.valueOf(attempt.getCredentials());
        var account = db.find(ACCOUNT, "login", login).filter(a -> a.state().equals("ACTIVE"));
        // the same work for a name that does not exist, so that names cannot be found by timing
        boolean matches = passwords.matches(password, account.map(Row::passwordHash).orElse(decoy));
        if (account.isEmpty() || !matches) {
            throw new BadCredentialsException("refused");
        }
        return UsernamePasswordAuthenticationToken.authenticated(account.get().id().toString(), null, List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) throws IOException {
        response.sendRedirect("/sign-in?refused");
    }
}
