package org.saime.kernel.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders a {@link Page} through the template beside it; answers a {@link Redirect}. Registered for all controllers that return either (or Object). */
public final class PageView implements HandlerMethodReturnValueHandler {
    private final TemplateEngine templates;
    private final UiFactory uis;

    PageView(TemplateEngine templates, UiFactory uis) {
        this.templates = templates;
        this.uis = uis;
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        Class<?> returned = type.getParameterType();
        return Page.class.isAssignableFrom(returned)
                || returned == Page.Answer.class
                || returned == Redirect.class
                || returned == Object.class && !json(type);
    }

    private static boolean json(MethodParameter type) {
        return type.getContainingClass()
                .isAnnotationPresent(org.springframework.web.bind.annotation.RestController.class);
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        switch (returned) {
            case Redirect redirect -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + redirect.path());
            }
            case Page.Answer answer -> render(answer.page(), answer.status(), request, response);
            case Page page -> render(page, HttpServletResponse.SC_OK, request, response);
            case null -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            default -> throw new IllegalStateException("neither page nor redirect: " + returned.getClass());
        }
    }

    /** Also used by the error pages. */
    public void render(Page page, int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = toBytes(page, uis.of(request));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A page as part of another one, rendered where it stands. */
    public gg.jte.Content part(Page page, Ui ui) {
        return output -> templates.render(template(page), Map.of("ui", ui, "page", page), output);
    }

    /** The rendered page; documents use it too. */
    public byte[] toBytes(Page page, Ui ui) {
        var output = new Utf8ByteOutput();
        templates.render(template(page), Map.of("ui", ui, "page", page), output);
        var bytes = new java.io.ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String template(Page page) {
        return page.getClass().getName().substring("org.saime.".length()).replace('.', '/') + ".jte";
    }
}
