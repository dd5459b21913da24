package org.saime.accounts;

import java.time.Clock;
import org.saime.kernel.db.Db;
import org.saime.kernel.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which doors are open without signing in, and the headers every answer carries. Signing in itself is {@link Door}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, Db db, Clock clock, Problems problems, Doorstep doorstep)
            throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/sign-in",
                                "/sign-in/**",
                                "/invitation/**",
                                "/language",
                                "/help",
                                "/help/**",
                                "/accessibility",
                                "/privacy",
                                "/about/**",
                                "/assets/**",
                                "/favicon.svg",
                                "/styleguide",
                                "/styleguide/**",
                                "/error",
                                "/api/openapi.json",
                                "/actuator/health",
                                "/actuator/health/**",
                                "/demo/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerTokens(db, clock, problems), UsernamePasswordAuthenticationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                                request -> BearerTokens.of(request).isPresent())
                        .ignoringRequestMatchers("/demo/clock"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(doorstep).accessDeniedHandler(doorstep))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
