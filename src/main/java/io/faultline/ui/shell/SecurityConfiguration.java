package io.faultline.ui.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Who may open which route: each view says so by annotation, and a view without one is closed. Vaadin guards
/// its own requests against forgery with a token a page; Spring Security guards all others.
///
/// People sign in on our views, through [io.faultline.account.Accounts] and [io.faultline.account.Door]; the
/// services hold the same roles once more ([io.faultline.account.ForInstructors] and its neighbours).
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /// Where whoever is not signed in is sent; the sign-in view answers there.
    static final String SIGN_IN = "sign-in";

    @Bean
    SecurityFilterChain routes(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
                        // An error page asked to sign in would hide the error, and could send the browser in circles.
                        .dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // What a page looks like is no secret, and the page of a stranger needs it too.
                        .requestMatchers("/*.css")
                        .permitAll())
                // Whoever is signed in gets our page for an address that does not exist; a stranger signs in first.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/" + SIGN_IN, "/").anyRequest(AuthorizedUrl::authenticated))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        // Our own pages only: a bench stands beside an answer that is marked.
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
                .build();
    }

    /// A form posted past our views signs nobody in. Without this bean Spring Boot would invent a user and
    /// print a password that looks like ours.
    @Bean
    AuthenticationManager noFormSignIn() {
        return form -> {
            throw new BadCredentialsException("Please sign in on the page.");
        };
    }
}
