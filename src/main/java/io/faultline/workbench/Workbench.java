package io.faultline.workbench;

import io.faultline.account.Accounts;
import io.faultline.account.CurrentPerson;
import io.faultline.account.ForInstructors;
import io.faultline.account.ForSignedIn;
import io.faultline.account.Oversight;
import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.lab.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// Who may do what with which attempt. A learner has their own and no others; an instructor has their own, and
/// may look at those of the learners that they teach. What is not theirs is refused as if it did not exist.
@Service
public class Workbench {
    private static final Duration LATELY = Duration.ofDays(1);

    private final OpenAttempts attempts;
    private final Surroundings around;
    private final CurrentPerson current;
    private final Oversight oversight;
    private final Givens givens;
    private final Accounts accounts;

    Workbench(
            OpenAttempts attempts,
            Surroundings around,
            CurrentPerson current,
            Oversight oversight,
            Givens givens,
            Accounts accounts) {
        this.givens = givens;
        this.attempts = attempts;
        this.around = around;
        this.current = current;
        this.oversight = oversight;
        this.accounts = accounts;
    }

    /// Begins a new attempt for the caller, guided.
    ///
    /// @throws io.faultline.source.ProblemException when there is no such lab or blueprint
    @ForSignedIn
    public AttemptId open(Task task) {
        return open(task, Mode.GUIDED);
    }

    /// Begins a new attempt for the caller. Its variant is the one that everybody gets who is at the lab for
    /// that time: the first is the same for all, so that a class can talk about it. Its clock starts when the
    /// caller first watches it.
    ///
    /// @throws io.faultline.source.ProblemException when there is no such lab or blueprint
    @ForSignedIn
    public AttemptId open(Task task, Mode mode) {
        int before = task instanceof Task.OfLab(var lab)
                ? around.attempts().count(current.require().id(), lab)
                : 0;
        return open(task, Terms.of(mode, before + 1L));
    }

    /// Begins a new attempt for the caller on these terms.
    ///
    /// @throws io.faultline.source.ProblemException when there is no such lab or blueprint
    @ForSignedIn
    public AttemptId open(Task task, Terms terms) {
        Beginning beginning = around.tasks().of(task, terms);
        AttemptId id = around.attempts()
                .add(
                        current.require().id(),
                        beginning,
                        Optional.empty(),
                        around.wall().instant());
        attempts.find(id);
        return id;
    }

    /// Comes back to an attempt, or looks at one.
    ///
    /// @throws AccessDeniedException when it is not the caller's to see, or not there
    @ForSignedIn
    public Attempt enter(AttemptId id) {
        Opening opening = mayBeSeen(id);
        boolean readOnly = !opening.owner().equals(current.require().id());
        Optional<LiveAttempt> live = attempts.find(id);
        Optional<Closed> closed =
                live.isPresent() ? Optional.empty() : around.attempts().find(id).map(this::closed);
        return new Attempt(attempts, opening, live.map(LiveAttempt::beginning), closed, readOnly, purpose(id));
    }

    /// The caller's own attempts, the one last seen first.
    @ForSignedIn
    public List<AttemptRow> mine() {
        return rows(around.attempts().of(current.require().id()));
    }

    /// Who is in which attempt, or was within the last day; those who are there now come first.
    @ForInstructors
    public List<Sitting> sittings() {
        Person caller = current.require();
        List<Opening> lately =
                around.attempts().seenSince(around.wall().instant().minus(LATELY));
        Set<PersonId> seen = oversight.seenBy(
                caller, lately.stream().map(Opening::owner).distinct().toList());
        List<AttemptRow> rows = rows(lately.stream()
                .filter(opening -> seen.contains(opening.owner()))
                .toList());
        Map<PersonId, Person> people =
                accounts.people(rows.stream().map(AttemptRow::owner).distinct().toList()).stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        return rows.stream()
                .filter(row -> people.containsKey(row.owner()))
                .map(row -> new Sitting(people.getOrDefault(row.owner(), caller), row))
                .sorted((a, b) ->
                        Boolean.compare(b.attempt().present(), a.attempt().present()))
                .toList();
    }

    /// Begins a new attempt that does what a closed one did, as the simulator does it now, and goes on from
    /// there.
    @ForSignedIn
    public AttemptId goOnFrom(AttemptId closed) {
        Opening opening = mayBeSeen(closed);
        if (!opening.owner().equals(current.require().id()) || opening.closure().isEmpty()) {
            throw notYours();
        }
        return Continuation.of(opening, around);
    }

    private Opening mayBeSeen(AttemptId id) {
        Person caller = current.require();
        return around.attempts()
                .find(id)
                .filter(opening -> opening.owner().equals(caller.id()) || oversight.mayLookAt(caller, opening.owner()))
                .orElseThrow(Workbench::notYours);
    }

    private Closed closed(Opening opening) {
        List<CommandLine> lines = around.lines().lines(opening.id()).stream()
                .map(line -> new CommandLine((int) line.seq(), line.at(), line.text(), false))
                .toList();
        Opening.Closure closure = opening.closure().orElseThrow();
        return new Closed(closure.at(), closure.why(), around.attempts().keepsake(opening.id()), lines);
    }

    private Purpose purpose(AttemptId id) {
        if (givens.of(List.of(id)).isEmpty()) {
            return Purpose.PRACTICE;
        }
        return givens.isWithheld(id) ? Purpose.WITHHELD : Purpose.GIVEN;
    }

    private List<AttemptRow> rows(List<Opening> openings) {
        Set<AttemptId> given = givens.of(openings.stream().map(Opening::id).toList());
        return openings.stream()
                .map(opening -> row(opening, given.contains(opening.id())))
                .toList();
    }

    private AttemptRow row(Opening opening, boolean given) {
        boolean present =
                attempts.inMemory(opening.id()).map(LiveAttempt::isPresent).orElse(false);
        return new AttemptRow(
                opening.id(),
                opening.owner(),
                opening.task(),
                opening.title(),
                opening.openedAt(),
                opening.lastSeenAt(),
                present,
                opening.closure().map(Opening.Closure::why),
                opening.mode(),
                opening.handedIn(),
                given);
    }

    private static AccessDeniedException notYours() {
        return new AccessDeniedException("You have no such attempt.");
    }
}
