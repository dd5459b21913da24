package org.saime.kernel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.Forbidden;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.i18n.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.databind.json.JsonMapper;

/** Every error leaves through here: a page that helps, or RFC 9457 problem details under /api/. Never a text of the exception itself. */
@ControllerAdvice
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Database constraints that a person can run into, and what to say then. */
    static final Map<String, String> CONSTRAINTS = Map.ofEntries(
            Map.entry("episode_one_open_uniq", "error.constraint.episode_open"),
            Map.entry("assignment_one_primary", "error.constraint.one_primary"),
            Map.entry("person_code_uniq", "error.constraint.person_code"),
            Map.entry("account_login_uniq", "error.constraint.login"),
            Map.entry("account_role_once", "error.constraint.role"),
            Map.entry("plan_one_draft_uniq", "error.constraint.plan_draft"),
            Map.entry("plan_number_uniq", "error.constraint.plan_draft"),
            Map.entry("plan_one_agreed_uniq", "error.constraint.plan_agreed"),
            Map.entry("plan_signature_uniq", "error.stale"),
            Map.entry("review_one_open_uniq", "error.stale"),
            Map.entry("coverage_no_overlap", "error.constraint.coverage"),
            Map.entry("monthly_report_frozen", "error.constraint.report_frozen"));

    private final ObjectProvider<PageView> pages;
    private final UiFactory uis;
    private final Texts texts;
    private final JsonMapper json;

    Problems(ObjectProvider<PageView> pages, UiFactory uis, Texts texts, JsonMapper json) {
        this.pages = pages;
        this.uis = uis;
        this.texts = texts;
        this.json = json;
    }

    @ExceptionHandler(NotFound.class)
    void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(404, "not_found", "", List.of(), null, request, response);
    }

    @ExceptionHandler(Forbidden.class)
    void forbidden(Forbidden e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(403, "forbidden", e.key(), List.of(), null, request, response);
    }

    @ExceptionHandler(Conflict.class)
    void conflict(Conflict e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(409, "conflict", e.key(), List.of(), e.stored(), request, response);
    }

    @ExceptionHandler(Refused.class)
    void refused(Refused e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                422,
                "refused",
                "",
                List.of(new Invalid.FieldError("", e.key(), e.arguments())),
                null,
                request,
                response);
    }

    @ExceptionHandler(Invalid.class)
    void invalid(Invalid e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(422, "invalid", "", e.errors(), null, request, response);
    }

    /** An id in the address that is none: there is nothing here. */
    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void mismatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(404, "not_found", "", List.of(), null, request, response);
    }

    @ExceptionHandler(DataIntegrityViolationException.class)
    void integrity(DataIntegrityViolationException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String message = String.valueOf(e.getMostSpecificCause().getMessage());
        for (var known : CONSTRAINTS.entrySet()) {
            if (message.contains(known.getKey())) {
                answer(409, "conflict", known.getValue(), List.of(), null, request, response);
                return;
            }
        }
        unexpected(e, request, response);
    }

    @ExceptionHandler(Exception.class)
    void unexpected(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (e instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            String what = status == 404
                    ? "not_found"
                    : status == 405 ? "method" : status == 413 ? "too_large" : status == 415 ? "media" : "request";
            known.getHeaders().forEach((name, all) -> all.forEach(value -> response.addHeader(name, value)));
            answer(status, what, "", List.of(), null, request, response);
            return;
        }
        String incident = Long.toString(
                ThreadLocalRandom.current().nextLong(36L * 36 * 36 * 36 * 36, 36L * 36 * 36 * 36 * 36 * 36), 36);
        // class and place only: an exception's own message may carry what a person typed
        var cause = rootCause(e);
        var ours = java.util.Arrays.stream(e.getStackTrace())
                .filter(f -> f.getClassName().startsWith("org.saime"))
                .limit(6)
                .toList();
        LOG.error(
                "incident {} {} {} at {} cause {} at {}",
                incident,
                request.getMethod(),
                e.getClass().getName(),
                ours,
                cause.getClass().getName(),
                cause.getStackTrace().length > 0 ? cause.getStackTrace()[0] : "");
        LOG.debug("incident {}", incident, e);
        answer(500, "unexpected", "", List.of(), incident, request, response);
    }

    private static Throwable rootCause(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Writes the answer in the form the caller understands. */
    public void answer(
            int status,
            String what,
            String reason,
            List<Invalid.FieldError> errors,
            @Nullable Object extra,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().startsWith("/demo/")) {
            String language = uis.language(request);
            var body = new java.util.LinkedHashMap<String, Object>();
            body.put("type", "about:blank");
            body.put("title", texts.text(language, "problem." + what + ".title"));
            body.put("status", status);
            body.put("code", reason.isEmpty() ? what : reason);
            body.put("detail", texts.text(language, reason.isEmpty() ? "problem." + what + ".help" : reason));
            if (!errors.isEmpty()) {
                body.put(
                        "errors",
                        errors.stream()
                                .map(e -> Map.of(
                                        "field",
                                        e.field(),
                                        "code",
                                        e.key(),
                                        "message",
                                        texts.text(language, e.key(), e.arguments())))
                                .toList());
            }
            if (status == 500) {
                body.put("incident", String.valueOf(extra));
            } else if (extra != null) {
                body.put("stored", extra);
            }
            response.setStatus(status);
            response.setContentType("application/problem+json;charset=UTF-8");
            response.getOutputStream().write(json.writeValueAsBytes(body));
            return;
        }
        String reasonKey = !reason.isEmpty()
                ? reason
                : errors.isEmpty() || errors.getFirst().arguments().length > 0
                        ? ""
                        : errors.getFirst().key();
        pages.getObject()
                .render(
                        new ErrorPage(status, what, reasonKey, status == 500 ? String.valueOf(extra) : ""),
                        status,
                        request,
                        response);
    }
}
