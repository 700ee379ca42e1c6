package io.faultline.ui.course.roster;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.faultline.account.PersonId;
import io.faultline.course.Member;
import io.faultline.course.RosterChoices;
import io.faultline.course.RosterChoices.Choice;
import io.faultline.course.RosterPreview;
import io.faultline.course.RosterRow;
import io.faultline.ui.course.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What a list would do, group by group; the unclear lines come first, for they want a decision.
final class PreviewPane extends Div {

    private final RosterPreview preview;
    private final Runnable changed;
    private final Map<Integer, Choice> lines = new LinkedHashMap<>();
    private final Set<PersonId> leaving = new LinkedHashSet<>();

    PreviewPane(RosterPreview preview, Runnable changed) {
        this.preview = preview;
        this.changed = changed;
        addClassName("preview");
        problems();
        ambiguous();
        fresh();
        changes();
        gone();
        same();
    }

    RosterChoices choices() {
        return new RosterChoices(lines, leaving);
    }

    private void problems() {
        if (preview.problems().isEmpty()) {
            return;
        }
        var group = new Group(
                "problems",
                Count.of(preview.problems().size(), "line that cannot be used", "lines that cannot be used"),
                "Nothing is done for them.");
        preview.problems()
                .forEach(problem -> group.add(
                        problem.line(),
                        problem.message(),
                        problem.maybe().isEmpty() ? "" : "Maybe " + problem.maybe()));
        add(group);
    }

    private void ambiguous() {
        var rows = preview.rows(RosterRow.Ambiguous.class);
        if (rows.isEmpty()) {
            return;
        }
        var group = new Group("unclear", rows.size() + " unclear", "Say who it is; else the line is left out.");
        rows.forEach(row -> group.add(row.entry().line(), row.entry().name(), row.why(), who(row)));
        add(group);
    }

    private Select<Choice> who(RosterRow.Ambiguous row) {
        var options = new ArrayList<Choice>();
        options.add(new Choice.LeaveOut());
        row.candidates().forEach(person -> options.add(new Choice.ItIs(person.id())));
        if (row.mayBeNew()) {
            options.add(new Choice.SomebodyNew());
        }
        var who = new Select<Choice>();
        who.setItems(options);
        who.setItemLabelGenerator(choice -> words(row, choice));
        who.setAriaLabel(
                "Who “" + row.entry().name() + "” in line " + row.entry().line() + " is");
        who.setValue(options.getFirst());
        who.addValueChangeListener(event -> {
            lines.put(row.entry().line(), event.getValue());
            changed.run();
        });
        return who;
    }

    private static String words(RosterRow.Ambiguous row, Choice choice) {
        return switch (choice) {
            case Choice.LeaveOut _ -> "Leave out";
            case Choice.SomebodyNew _ -> "Somebody new";
            case Choice.ItIs(var id) ->
                row.candidates().stream()
                        .filter(person -> person.id().equals(id))
                        .map(person -> "It is " + person.name())
                        .findFirst()
                        .orElse("");
        };
    }

    private void fresh() {
        var rows = preview.rows(RosterRow.New.class);
        if (rows.isEmpty()) {
            return;
        }
        var group = new Group("new", rows.size() + " new", "Each gets an account and a key, shown once.");
        rows.forEach(row -> group.add(
                row.entry().line(),
                row.entry().name(),
                PreviewWords.ids(row.entry().identity())));
        add(group);
    }

    private void changes() {
        var rows = preview.rows(RosterRow.Changed.class);
        if (rows.isEmpty()) {
            return;
        }
        var group = new Group("changed", rows.size() + " changed", "Their key stays.");
        rows.forEach(row -> group.add(row.entry().line(), row.person().name(), row.says()));
        add(group);
    }

    private void gone() {
        if (preview.gone().isEmpty() || preview.rows().isEmpty()) {
            return;
        }
        var group = new Group(
                "gone",
                preview.gone().size() + " gone from the list",
                "They stay, unless you mark them as left. No work of theirs is lost by it.");
        var each = new LinkedHashMap<Member, Checkbox>();
        preview.gone().forEach(member -> each.put(member, left(member)));
        if (each.size() > 1) {
            var all = new Checkbox("all of them");
            all.setAriaLabel("All of them have left");
            all.addValueChangeListener(event -> each.values().forEach(left -> left.setValue(event.getValue())));
            group.add(0, "", "", all);
        }
        each.forEach((member, left) -> group.add(0, member.person().name(), "", left));
        add(group);
    }

    private Checkbox left(Member member) {
        var left = new Checkbox("has left");
        left.setAriaLabel(member.person().name() + " has left");
        left.addValueChangeListener(event -> {
            if (event.getValue()) {
                leaving.add(member.person().id());
            } else {
                leaving.remove(member.person().id());
            }
            changed.run();
        });
        return left;
    }

    private void same() {
        var rows = preview.rows(RosterRow.Same.class);
        if (!rows.isEmpty()) {
            add(new Group("same", rows.size() + " as they are", "In the class already, just as the list says."));
        }
    }
}
