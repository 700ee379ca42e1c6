package io.faultline.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Wires this room, and switches on the rules that services declare, for all rooms.
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccountConfiguration {

    /// bcrypt at cost 10, with the algorithm's name before each hash, so that a later release can raise it.
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /// Yields to any other clock in the application, so that a test may stop it.
    @Bean
    @Fallback
    Clock wallClock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom secrets() {
        return new SecureRandom();
    }

    @Bean
    Guesses guesses(InstantSource clock) {
        return new Guesses(clock);
    }

    @Bean
    People people(JdbcClient sql) {
        return new People(sql);
    }

    @Bean
    CurrentPerson currentPerson(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        return new CurrentPerson(contexts.getIfUnique(SecurityContextHolder::getContextHolderStrategy));
    }

    @Bean
    Door door(ObjectProvider<SecurityContextHolderStrategy> contexts) {
        return new Door(
                contexts.getIfUnique(SecurityContextHolder::getContextHolderStrategy),
                new HttpSessionSecurityContextRepository());
    }
}
