package io.faultline.account;

import java.time.InstantSource;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Appoints the instructor on first start and prints the one-time password. Until they have chosen their own, each
/// start draws a new one: a password lost with its log costs a restart, and an old log opens nothing.
@Component
@Order(10)
public final class FirstInstructor implements ApplicationRunner {

    static final String NAME = "instructor";

    private static final Logger LOG = LoggerFactory.getLogger(FirstInstructor.class);

    private final People people;
    private final PasswordEncoder hashes;
    private final RandomGenerator random;
    private final InstantSource clock;

    FirstInstructor(People people, PasswordEncoder hashes, RandomGenerator random, InstantSource clock) {
        this.people = people;
        this.hashes = hashes;
        this.random = random;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var known = people.find(NameScope.STAFF, NAME);
        if (known.isPresent() && !known.get().mustChangePassword()) {
            return;
        }
        var password = OneTimePassword.draw(random);
        var hash = Objects.requireNonNull(hashes.encode(password));
        if (known.isPresent()) {
            people.newSecret(known.get().person().id(), hash, true);
        } else {
            people.add(NameScope.STAFF, PersonName.of(NAME), Role.INSTRUCTOR, hash, true, clock.instant());
        }
        LOG.info("Sign in as {} with the one-time password {}", NAME, password);
    }

    /// Who owns what the first start makes.
    public PersonId id() {
        return people.find(NameScope.STAFF, NAME).orElseThrow().person().id();
    }
}
