package org.saime.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.saime.kernel.access.Scope;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where a second factor is compulsory, staff without one see only the page that sets it up. */
@Configuration(proxyBeanMethods = false)
class SecondFactorGate implements WebMvcConfigurer, HandlerInterceptor {
    private static final String DONE = "saime.second-factor-checked";

    private final Door door;

    SecondFactorGate(Door door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .excludePathPatterns(
                        "/me",
                        "/me/**",
                        "/sign-in/**",
                        "/sign-out",
                        "/language",
                        "/assets/**",
                        "/error",
                        "/api/**",
                        "/about/**",
                        "/help/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Scope scope = Scope.bound();
        var session = request.getSession(false);
        if (scope == null || scope.user() == null || session == null || session.getAttribute(DONE) != null) {
            return true;
        }
        if (door.owesSecondFactor()) {
            response.sendRedirect("/me");
            return false;
        }
        session.setAttribute(DONE, true);
        return true;
    }
}
