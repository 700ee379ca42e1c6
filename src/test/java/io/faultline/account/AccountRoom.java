package io.faultline.account;

import java.util.Random;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// This room wired by hand on an empty database, with a clock that stands still and bcrypt at its lowest cost.
/// Method rules are not in force here: [ServiceRolesTest] proves those.
public final class AccountRoom {

    public final Database database = Database.empty();
    public final TestClock clock = new TestClock();
    public final Random random = new Random(7);
    public final Guesses guesses = new Guesses(clock);
    public final CurrentPerson current = new CurrentPerson(SecurityContextHolder.getContextHolderStrategy());
    final PasswordEncoder hashes = new BCryptPasswordEncoder(4);
    final People people = new People(database.sql());
    public final Accounts accounts = new Accounts(people, hashes, guesses, current, random, clock);
    public final FirstInstructor firstInstructor = new FirstInstructor(people, hashes, random, clock);

    /// From here on, this thread acts as the person admitted.
    public void actAs(Admission admission) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Door.authentication(admission));
        SecurityContextHolder.setContext(context);
    }

    public void actAsNobody() {
        SecurityContextHolder.clearContext();
    }

    /// An instructor who has chosen a password, signed in on this thread.
    public Person instructor(String name) {
        var account = people.add(
                NameScope.STAFF,
                PersonName.of(name),
                Role.INSTRUCTOR,
                String.valueOf(hashes.encode("the password of " + name)),
                false,
                clock.instant());
        actAs(Admission.of(account));
        return account.person();
    }

    /// As [FirstInstructor] finds or makes them, signed in on this thread.
    public Person firstInstructor() {
        var account = people.find(firstInstructor.id()).orElseThrow();
        actAs(Admission.of(
                new Account(account.person(), account.scope(), account.nameKey(), account.secretHash(), false)));
        return account.person();
    }
}
