package io.faultline.course;

import io.faultline.account.Accounts;
import io.faultline.account.EnrolResult;
import io.faultline.account.ForAnyone;
import io.faultline.account.Guesses;
import io.faultline.account.SignInResult;
import io.faultline.course.Audit.Note;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/// The learner's way in: the first time with a class code and a name, later with the return key as well.
/// Bad input comes back as a value that a screen can put into words.
@Service
public class Joining {

    private final CourseTables tables;
    private final Accounts accounts;
    private final Guesses guesses;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Joining(
            CourseTables tables,
            Accounts accounts,
            Guesses guesses,
            Audit audit,
            TransactionOperations transactions,
            InstantSource clock) {
        this.tables = tables;
        this.accounts = accounts;
        this.guesses = guesses;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @ForAnyone
    public JoinResult join(String typedCode, String name, String address) {
        var from = Guesses.Target.address(address);
        var wait = guesses.begin(from);
        if (wait.isPresent()) {
            return new JoinResult.TooSoon(wait.getAsInt());
        }
        var found = classBy(typedCode);
        if (found.isEmpty()) {
            return new JoinResult.UnknownCode();
        }
        guesses.right(from);
        return join(found.get(), name);
    }

    /// Signs in a learner who has joined before. An unknown code counts, and reads, as any other wrong guess.
    @ForAnyone
    public SignInResult comeBack(String typedCode, String name, String typedKey, String address) {
        var found = classBy(typedCode);
        if (found.isPresent()) {
            return accounts.signInLearner(found.get().scope(), name, typedKey, address);
        }
        var wait = guesses.begin(Guesses.Target.address(address));
        return wait.isPresent() ? new SignInResult.TooSoon(wait.getAsInt()) : new SignInResult.WrongNameOrSecret();
    }

    private JoinResult join(CourseClass into, String name) {
        if (!into.isOpen()) {
            return new JoinResult.ClassClosed(into.name());
        }
        if (tables.memberCount(into.id()) >= CourseClass.MOST_MEMBERS) {
            return new JoinResult.ClassFull(CourseClass.MOST_MEMBERS);
        }
        return Objects.requireNonNull(transactions.execute(_ -> enrol(into, name)));
    }

    private JoinResult enrol(CourseClass into, String name) {
        return switch (accounts.enrol(into.scope(), name)) {
            case EnrolResult.Enrolled(var admission, var key) -> {
                var learner = admission.person();
                tables.enrol(into.id(), learner.id(), clock.instant());
                audit.append(
                        into.course(),
                        learner,
                        List.of(new Note(
                                AuditKind.LEARNER_JOINED, AuditSubject.of(learner.id()), "", learner.name(), "")));
                yield new JoinResult.Joined(admission, key);
            }
            case EnrolResult.NameTaken _ -> new JoinResult.NameTaken();
            case EnrolResult.BadName(var reason) -> new JoinResult.BadName(reason);
        };
    }

    private Optional<CourseClass> classBy(String typedCode) {
        return JoinCode.read(typedCode).flatMap(tables::classBy);
    }
}
