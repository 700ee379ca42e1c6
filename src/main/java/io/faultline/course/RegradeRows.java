package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.course.RegradeTables.Replayed;
import io.faultline.workbench.AttemptId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds what is in force against what a replay made of it. A pure function: publishing does what it says.
final class RegradeRows {

    private final RegradePolicy policy;
    private final Map<AttemptId, Replayed> replayed;

    RegradeRows(RegradePolicy policy, Map<AttemptId, Replayed> replayed) {
        this.policy = policy;
        this.replayed = replayed;
    }

    List<RegradeRow> of(List<Grades.Basis> attempts, List<Member> members) {
        Map<PersonId, Member> people = members.stream()
                .collect(Collectors.toMap(member -> member.person().id(), Function.identity()));
        return attempts.stream()
                .flatMap(basis -> Optional.ofNullable(people.get(basis.attempt().learner()))
                        .filter(_ -> replayed.containsKey(basis.attempt().id()))
                        .map(member -> row(basis, member))
                        .stream())
                .toList();
    }

    /// The results that publishing puts in force.
    Map<AttemptId, AutomaticResult> applied(List<Grades.Basis> attempts) {
        var results = new LinkedHashMap<AttemptId, AutomaticResult>();
        attempts.forEach(basis -> candidate(basis)
                .filter(result -> applies(basis, result))
                .ifPresent(result -> results.put(basis.attempt().id(), result)));
        return results;
    }

    private RegradeRow row(Grades.Basis basis, Member member) {
        var before = basis.grade().sheet();
        var candidate = candidate(basis);
        var now = candidate.map(result -> basis.with(result).grade().sheet());
        return new RegradeRow(
                member,
                basis.attempt(),
                before,
                now,
                now.map(sheet -> sheet.points().subtract(before.points())).orElse(BigDecimal.ZERO),
                candidate.map(result -> flips(basis.automatic(), result)).orElse(List.of()),
                replayed.get(basis.attempt().id()) instanceof Replayed.Diverged(var why)
                        ? Optional.of(why)
                        : Optional.empty(),
                !basis.inputs().marks().isEmpty() || !basis.inputs().overrides().isEmpty(),
                candidate.filter(result -> applies(basis, result)).isPresent());
    }

    /// What the policy makes of the replay; of the old result where nobody can replay. Nothing while it is
    /// pending.
    private Optional<AutomaticResult> candidate(Grades.Basis basis) {
        return switch (replayed.getOrDefault(basis.attempt().id(), new Replayed.Pending())) {
            case Replayed.Pending _ -> Optional.empty();
            case Replayed.Judged(var result) -> Optional.of(policy.applied(result));
            case Replayed.Diverged _ -> Optional.of(policy.applied(basis.automatic()));
        };
    }

    private boolean applies(Grades.Basis basis, AutomaticResult result) {
        boolean diverged = replayed.get(basis.attempt().id()) instanceof Replayed.Diverged;
        if (diverged && !policy.changesChecks()) {
            return false;
        }
        return switch (policy.kind()) {
            case EXACT -> true;
            case RAISE_ONLY ->
                !basis.grade()
                        .sheet()
                        .isWorthMoreThan(basis.with(result).grade().sheet());
        };
    }

    private static List<RegradeRow.Flip> flips(AutomaticResult before, AutomaticResult now) {
        var flips = new ArrayList<RegradeRow.Flip>();
        for (var check : now.checks()) {
            var was = before.check(check.check()).map(CheckResult::automatic).orElse(BigDecimal.ZERO);
            if (was.compareTo(check.automatic()) != 0) {
                flips.add(new RegradeRow.Flip(check.check(), was, check.automatic()));
            }
        }
        before.checks().stream()
                .filter(check -> now.check(check.check()).isEmpty())
                .forEach(gone -> flips.add(new RegradeRow.Flip(gone.check(), gone.automatic(), BigDecimal.ZERO)));
        return flips;
    }
}
