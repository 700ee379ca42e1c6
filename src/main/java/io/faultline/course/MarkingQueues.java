package io.faultline.course;

import io.faultline.account.Person;
import io.faultline.account.PersonId;
import io.faultline.grading.Verdict;
import io.faultline.lab.Check;
import io.faultline.lab.Question;
import io.faultline.workbench.AttemptId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers the answers to a question.
final class MarkingQueues {

    private MarkingQueues() {}

    /// @param members those whose names may be shown
    static MarkingQueue of(Assignment assignment, Check check, List<Grades.Basis> handedIn, List<Member> members) {
        Map<PersonId, Person> names = members.stream()
                .collect(Collectors.toMap(member -> member.person().id(), Member::person));
        var items = new ArrayList<MarkingQueue.Item>();
        handedIn.stream()
                .filter(basis -> isToBeRead(basis, check.id()))
                .sorted(Comparator.comparing(basis -> QueueOrder.place(assignment.id(), check.id(), id(basis))))
                .forEach(basis -> items.add(new MarkingQueue.Item(
                        id(basis),
                        items.size() + 1,
                        Optional.ofNullable(names.get(basis.attempt().learner())),
                        result(basis, check.id()).map(CheckResult::answer).orElse(""),
                        result(basis, check.id()).flatMap(CheckResult::at),
                        basis.inputs().mark(check.id()))));
        return new MarkingQueue(
                check.id(), check.question().map(Question::ask).orElse(""), check.points(), check.rubric(), items);
    }

    private static boolean isToBeRead(Grades.Basis basis, String check) {
        return basis.inputs().mark(check).isPresent()
                || result(basis, check)
                        .filter(found -> found.state() == Verdict.State.WAITING)
                        .isPresent();
    }

    private static Optional<CheckResult> result(Grades.Basis basis, String check) {
        return basis.automatic().check(check);
    }

    private static AttemptId id(Grades.Basis basis) {
        return basis.attempt().id();
    }
}
