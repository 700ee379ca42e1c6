package io.faultline.course;

import io.faultline.account.PersonId;
import io.faultline.account.PersonName;
import io.faultline.course.RosterChoices.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one plan of a preview and the choices about it. An ambiguous line that nobody chose for is left out.
final class RosterPlanner {

    private final RosterChoices choices;
    private final List<RosterEntry> enrolling = new ArrayList<>();
    private final List<RosterPlan.Change> changes = new ArrayList<>();
    private final Set<PersonId> taken = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    private RosterPlanner(RosterChoices choices) {
        this.choices = choices;
    }

    static RosterPlan plan(RosterPreview preview, RosterChoices choices) {
        var planner = new RosterPlanner(choices);
        for (var row : preview.rows()) {
            var fault = planner.take(row);
            if (fault.isPresent()) {
                return new RosterPlan.Bad(row.entry().line(), fault.get());
            }
        }
        var leaving = preview.gone().stream()
                .map(Member::person)
                .filter(person -> choices.leaving().contains(person.id()))
                .toList();
        return new RosterPlan.Good(List.copyOf(planner.enrolling), List.copyOf(planner.changes), leaving);
    }

    private Optional<String> take(RosterRow row) {
        var choice = Optional.ofNullable(choices.lines().get(row.entry().line()));
        if (choice.filter(Choice.LeaveOut.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        return switch (row) {
            case RosterRow.Same(var _, var person) -> is(person.id());
            case RosterRow.New(var entry) -> enrol(entry);
            case RosterRow.Changed changed -> {
                changes.add(new RosterPlan.Change(changed.entry(), changed.person(), false));
                yield is(changed.person().id());
            }
            case RosterRow.Ambiguous ambiguous -> choice.flatMap(chosen -> choose(ambiguous, chosen));
        };
    }

    private Optional<String> choose(RosterRow.Ambiguous row, Choice choice) {
        return switch (choice) {
            case Choice.LeaveOut _ -> Optional.empty();
            case Choice.SomebodyNew _ ->
                row.mayBeNew() ? enrol(row.entry()) : Optional.of("Somebody in the class has this name already.");
            case Choice.ItIs(var id) -> {
                var person = row.candidates().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst();
                person.ifPresent(one -> changes.add(new RosterPlan.Change(row.entry(), one, true)));
                yield person.isEmpty() ? Optional.of("This line cannot be that person.") : is(id);
            }
        };
    }

    private Optional<String> enrol(RosterEntry entry) {
        enrolling.add(entry);
        return names.add(PersonName.keyOf(entry.name()))
                ? Optional.empty()
                : Optional.of("Another line enrols somebody of this name already.");
    }

    private Optional<String> is(PersonId person) {
        return taken.add(person) ? Optional.empty() : Optional.of("Another line is this person already.");
    }
}
