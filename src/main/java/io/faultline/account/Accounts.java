package io.faultline.account;

import io.faultline.account.ReturnKey.Reading;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;

/// Who may come in. Passwords and return keys are kept as hashes only; a wrong one costs as much time as a
/// right one, whether or not the name exists. Results are values; [Door] turns an [Admission] into an HTTP
/// session.
@Service
public class Accounts {

    private final People people;
    private final PasswordEncoder hashes;
    private final Guesses guesses;
    private final CurrentPerson current;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Supplier<String> nobodysHash;

    Accounts(
            People people,
            PasswordEncoder hashes,
            Guesses guesses,
            CurrentPerson current,
            RandomGenerator random,
            InstantSource clock) {
        this.people = people;
        this.hashes = hashes;
        this.guesses = guesses;
        this.current = current;
        this.random = random;
        this.clock = clock;
        this.nobodysHash =
                SingletonSupplier.of(() -> hash(ReturnKey.draw(random).printed()));
    }

    @ForAnyone
    public SignInResult signInInstructor(String name, String password, String address) {
        if (PasswordCheck.tooLong(password)) {
            return new SignInResult.WrongNameOrSecret();
        }
        return signIn(NameScope.STAFF, name, password, address);
    }

    @ForAnyone
    public SignInResult signInLearner(NameScope scope, String name, String typedKey, String address) {
        return switch (ReturnKey.read(typedKey)) {
            case Reading.Unreadable(var reason) -> new SignInResult.Unreadable(reason);
            case Reading.Read(var key) -> signIn(scope, name, key.printed(), address);
        };
    }

    /// A new learner. The caller has checked that this person may join the circle, by a class code for
    /// instance.
    @ForAnyone
    public EnrolResult enrol(NameScope scope, String typedName) {
        return switch (NameCheck.of(typedName)) {
            case NameCheck.Bad(var reason) -> new EnrolResult.BadName(reason);
            case NameCheck.Good(var name) -> enrol(scope, name);
        };
    }

    /// So many return keys, hashed on all processors: hashing is slow on purpose, so it is done before a
    /// transaction and not in it.
    @ForInstructors
    public List<FreshKey> freshKeys(int count) {
        var keys = Stream.generate(() -> ReturnKey.draw(random)).limit(count).toList();
        return keys.parallelStream()
                .map(key -> new FreshKey(key, hash(key.printed())))
                .toList();
    }

    /// A new learner of a roster, with a key of [#freshKeys]. The caller has checked whose class it is.
    @ForInstructors
    public EnrolResult enrol(NameScope scope, String typedName, FreshKey key) {
        return switch (NameCheck.of(typedName)) {
            case NameCheck.Bad(var reason) -> new EnrolResult.BadName(reason);
            case NameCheck.Good(var name) -> enrol(scope, name, key);
        };
    }

    /// A new return key for a learner who lost theirs; the old one dies. The caller has checked whose learner
    /// this is.
    @ForInstructors
    public ReturnKey renewKey(PersonId learner) {
        var account = people.find(learner).orElseThrow(Accounts::noSuchLearner);
        if (account.person().role() != Role.LEARNER) {
            throw noSuchLearner();
        }
        var key = ReturnKey.draw(random);
        people.newSecret(learner, hash(key.printed()), false);
        guesses.right(Guesses.Target.name(account.scope(), account.nameKey()));
        return key;
    }

    @ForNewPassword
    public PasswordResult changePassword(String currentPassword, String newPassword, String address) {
        var person = current.require();
        var account = people.find(person.id()).orElseThrow();
        return switch (signInInstructor(account.person().name(), currentPassword, address)) {
            case SignInResult.SignedIn _ ->
                PasswordCheck.fault(newPassword, person.name(), currentPassword)
                        .<PasswordResult>map(PasswordResult.BadPassword::new)
                        .orElseGet(() -> replacePassword(account, newPassword));
            case SignInResult.TooSoon(var seconds) -> new PasswordResult.TooSoon(seconds);
            case SignInResult.WrongNameOrSecret _, SignInResult.Unreadable _ -> new PasswordResult.WrongCurrent();
        };
    }

    /// Those of the people named who exist, by name.
    @ForInstructors
    public List<Person> people(Collection<PersonId> ids) {
        return people.all(ids);
    }

    private PasswordResult replacePassword(Account account, String password) {
        people.newSecret(account.person().id(), hash(password), false);
        return new PasswordResult.Changed(
                Admission.of(people.find(account.person().id()).orElseThrow()));
    }

    private SignInResult signIn(NameScope scope, String name, String secret, String address) {
        var key = name.length() > 400 ? "" : PersonName.keyOf(name);
        var targets = new Guesses.Target[] {Guesses.Target.name(scope, key), Guesses.Target.address(address)};
        var wait = guesses.begin(targets);
        if (wait.isPresent()) {
            return new SignInResult.TooSoon(wait.getAsInt());
        }
        Optional<Account> found = people.find(scope, key);
        boolean right = hashes.matches(secret, found.map(Account::secretHash).orElseGet(nobodysHash));
        if (found.isEmpty() || !right) {
            return new SignInResult.WrongNameOrSecret();
        }
        guesses.right(targets);
        return new SignInResult.SignedIn(Admission.of(found.get()));
    }

    private EnrolResult enrol(NameScope scope, PersonName name) {
        if (people.find(scope, name.key()).isPresent()) {
            return new EnrolResult.NameTaken();
        }
        var key = ReturnKey.draw(random);
        return enrol(scope, name, new FreshKey(key, hash(key.printed())));
    }

    private EnrolResult enrol(NameScope scope, PersonName name, FreshKey key) {
        if (people.find(scope, name.key()).isPresent()) {
            return new EnrolResult.NameTaken();
        }
        try {
            var account = people.add(scope, name, Role.LEARNER, key.hash(), false, clock.instant());
            return new EnrolResult.Enrolled(Admission.of(account), key.key());
        } catch (DuplicateKeyException somebodyWasQuicker) {
            return new EnrolResult.NameTaken();
        }
    }

    private String hash(String secret) {
        return Objects.requireNonNull(hashes.encode(secret));
    }

    private static AccessDeniedException noSuchLearner() {
        return new AccessDeniedException("There is no such learner.");
    }
}
