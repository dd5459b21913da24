package org.saime.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody sent after their session had ended (or the page they wanted), kept in the new session until they have signed in; offered only to the one who typed it. */
public record KeptForm(String path, List<Field> fields, String typedBy) implements Serializable {
    /** One value of the form. */
    public record Field(String name, String value) implements Serializable {}

    private static final String FORM = "saime.kept-form";
    private static final String PAGE = "saime.wanted-page";
    private static final int MOST_CHARACTERS = 400_000;

    /** True when a form was kept. A GET is remembered as the page to come back to. */
    static boolean keep(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            if (!request.getRequestURI().startsWith("/assets/")
                    && !request.getRequestURI().equals("/")
                    && !request.getRequestURI().equals("/favicon.ico")) {
                request.getSession().setAttribute(PAGE, request.getRequestURI() + (query == null ? "" : "?" + query));
            }
            return false;
        }
        String type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || request.getRequestURI().startsWith("/sign-")) {
            return false;
        }
        var fields = new ArrayList<Field>();
        int size = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            for (String value : entry.getValue()) {
                if (!entry.getKey().startsWith("_")
                        && !entry.getKey().toLowerCase(java.util.Locale.ROOT).contains("password")) {
                    fields.add(new Field(entry.getKey(), value));
                    size += value.length();
                }
            }
        }
        if (fields.isEmpty() || size > MOST_CHARACTERS) {
            return false;
        }
        String typedBy = request.getParameter("_as");
        request.getSession()
                .setAttribute(FORM, new KeptForm(request.getRequestURI(), fields, typedBy == null ? "" : typedBy));
        return true;
    }

    /** The kept form, when this account typed it; anybody else's is forgotten. */
    public static Optional<KeptForm> of(HttpServletRequest request, UUID account) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(FORM) instanceof KeptForm kept)) {
            return Optional.empty();
        }
        if (!kept.typedBy().equals(account.toString())) {
            session.removeAttribute(FORM);
            return Optional.empty();
        }
        return Optional.of(kept);
    }

    public static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(FORM);
        }
    }

    /** The page somebody wanted before signing in, once. */
    public static @Nullable String wantedPage(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Object wanted = session.getAttribute(PAGE);
        session.removeAttribute(PAGE);
        return wanted instanceof String path ? path : null;
    }
}
