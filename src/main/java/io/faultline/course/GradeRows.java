package io.faultline.course;

import io.faultline.account.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes lines of attempts: one for each learner.
final class GradeRows {

    private GradeRows() {}

    static List<GradeRow> of(
            Assignment assignment,
            List<Member> members,
            List<Grades.Basis> attempts,
            Map<PersonId, GradeOverride> awards) {
        var byLearner = new LinkedHashMap<PersonId, List<AttemptGrade>>();
        attempts.forEach(basis -> byLearner
                .computeIfAbsent(basis.attempt().learner(), _ -> new ArrayList<>())
                .add(basis.grade()));
        return members.stream()
                .filter(member -> member.isIn()
                        || byLearner.containsKey(member.person().id())
                        || awards.containsKey(member.person().id()))
                .sorted(Comparator.comparing(member -> member.person().name(), String.CASE_INSENSITIVE_ORDER))
                .map(member -> row(
                        assignment,
                        member,
                        byLearner.getOrDefault(member.person().id(), List.of()),
                        Optional.ofNullable(awards.get(member.person().id()))))
                .toList();
    }

    private static GradeRow row(
            Assignment assignment, Member member, List<AttemptGrade> grades, Optional<GradeOverride> award) {
        var counting = grades.stream()
                .filter(AttemptGrade::counts)
                .reduce((one, other) -> other.sheet().isWorthMoreThan(one.sheet()) ? other : one);
        return new GradeRow(
                member,
                grades.size(),
                counting,
                grades.isEmpty() ? Optional.empty() : Optional.of(grades.getLast()),
                award,
                assignment.lab().possible(),
                assignment.isReleased());
    }
}
