package eplan.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Form sign-in for Vaadin. Only the sign-in page, the style sheets it needs, the health check and calendars (whose link is the secret) are
 * open; every view and the rest asks for a signed-in person, and every service checks again.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    static final String LOGIN = "/login";
    private static final String CALENDARS = "/calendar/*.ics";

    /**
     * As strict as Vaadin's client allows: it starts by an inline script, styles inline, and evaluates the functions that the
     * server sends. Nothing comes from, goes to, or is framed by another site.
     */
    static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain security(HttpSecurity http, AuthenticationProvider passwords) throws Exception {
        return http.authenticationProvider(passwords)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**", "/eplan/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, CALENDARS)
                                .permitAll()
                                .requestMatchers("/actuator/**")
                                .denyAll())
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN + "?signedout")
                                .defaultSuccessUrl("/")
                                // an address that no screen has reaches Vaadin too, which says so in words
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(new SignInFailed()))
                .headers(WebSecurity::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
