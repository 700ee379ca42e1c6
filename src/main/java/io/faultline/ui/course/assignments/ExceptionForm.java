package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.course.Allowance;
import io.faultline.course.Assignment;
import io.faultline.course.AssignmentResult;
import io.faultline.course.Assignments;
import io.faultline.course.Member;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.Told;
import java.util.List;
import java.util.Optional;

/// Allows one learner more: time, or another number of attempts. What they were allowed before is shown and
/// replaced.
final class ExceptionForm extends Div {

    private final Assignments assignments;
    private final Assignment given;
    private final ComboBox<Member> who = new ComboBox<>("Learner");
    private final IntegerField minutes = new IntegerField("Extra time");
    private final IntegerField attempts = new IntegerField("Attempts");
    private final TextField why = new TextField("Why");
    private final Told told = new Told();

    ExceptionForm(Assignments assignments, Assignment given, List<Member> members, Runnable leave) {
        this.assignments = assignments;
        this.given = given;
        addClassName("exception-form");
        who.setItems(members);
        who.setItemLabelGenerator(member -> member.person().name());
        who.addValueChangeListener(_ -> known());
        minutes.setMin(0);
        minutes.setSuffixComponent(new Span("min"));
        minutes.setHelperText("Due and closing later by so much");
        attempts.setMin(0);
        attempts.setHelperText("Empty: as for all; 0: any number");
        why.setHelperText("The learner can read it");
        var allow = new NativeButton("Allow it", _ -> allow());
        allow.addClassNames("btn", "primary");
        var not = new NativeButton("Leave it", _ -> leave.run());
        not.addClassName("btn");
        var fields = new Div(who, minutes, attempts, why);
        fields.addClassName("fields");
        var acts = new Div(allow, not);
        acts.addClassName("act");
        add(fields, told, acts);
        who.focus();
    }

    private void known() {
        Optional.ofNullable(who.getValue())
                .flatMap(member -> assignments.allowances(given.id()).stream()
                        .filter(one -> one.learner().equals(member.person().id()))
                        .findFirst())
                .ifPresent(before -> {
                    minutes.setValue(before.extraMinutes());
                    attempts.setValue(before.attempts().orElse(null));
                    why.setValue(before.reason());
                });
    }

    private void allow() {
        var member = who.getValue();
        if (member == null) {
            told.refuse("Nothing was changed.", "Choose a learner first.");
            return;
        }
        var allowance = new Allowance(
                member.person().id(),
                Optional.ofNullable(minutes.getValue()).orElse(0),
                Optional.ofNullable(attempts.getValue()),
                why.getValue());
        switch (assignments.allow(given.id(), allowance)) {
            case AssignmentResult.Done _ -> {
                Said.done(member.person().name() + ": " + ExceptionWords.of(allowance) + ".");
                Desk.again();
            }
            case AssignmentResult.Refused(var reason) -> told.refuse("Nothing was changed.", reason);
        }
    }
}
