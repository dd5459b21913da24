package org.saime.kernel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Invalid;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.CacheControl;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final Assets assets;
    private final JsonMapper json;

    WebConfiguration(Assets assets, JsonMapper json) {
        this.assets = assets;
        this.json = json;
    }

    @Bean
    static TemplateEngine jteEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, WebConfiguration.class.getClassLoader());
    }

    @Bean
    static PageView pageView(TemplateEngine jteEngine, UiFactory uis) {
        return new PageView(jteEngine, uis);
    }

    /** Before Spring's own handlers, which would take a returned record for a model. */
    @Bean
    static PageHandlers pageHandlers(RequestMappingHandlerAdapter adapter, PageView pages) {
        var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
        handlers.add(pages);
        handlers.addAll(Objects.requireNonNull(adapter.getReturnValueHandlers()));
        adapter.setReturnValueHandlers(handlers);
        return new PageHandlers();
    }

    static final class PageHandlers {}

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new InputResolver());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/" + assets.version() + "/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
    }

    /** A controller's {@code Input} parameter: the form's fields and the query, or the JSON body. */
    private final class InputResolver implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Input.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders)
                throws Exception {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            String type = request.getContentType();
            if (type != null && type.startsWith("application/json")) {
                byte[] body = request.getInputStream().readAllBytes();
                try {
                    // strict UTF-8: a body that is not text is refused, never repaired
                    String text = java.nio.charset.StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(java.nio.ByteBuffer.wrap(body))
                            .toString();
                    return Input.json(json.readTree(text.isBlank() ? "{}" : text));
                } catch (java.nio.charset.CharacterCodingException e) {
                    throw new Invalid("", "error.not_utf8");
                } catch (JacksonException e) {
                    throw new Invalid(
                            "",
                            "error.not_json",
                            String.valueOf(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNr()));
                }
            }
            return Input.form(request.getParameterMap());
        }
    }
}
