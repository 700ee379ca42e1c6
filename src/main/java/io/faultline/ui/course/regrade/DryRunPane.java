package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.faultline.course.RegradeJob;
import io.faultline.course.RegradePolicy;
import io.faultline.course.RegradeResult;
import io.faultline.course.Regrades;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.Desk;
import io.faultline.ui.course.Figures;
import io.faultline.ui.course.Question;
import io.faultline.ui.course.ReasonQuestion;
import io.faultline.ui.course.Said;
import io.faultline.ui.course.grades.CheckNames;
import java.util.List;
import java.util.Optional;

/// What a dry run found: who would win or lose what, under the policy that is chosen, and the way to publish it
/// or not.
final class DryRunPane extends Section {

    private static final int USUAL_PASS = 60;

    private final Regrades regrades;
    private final RegradeJob job;
    private final Optional<Lab> lab;
    private final RadioButtonGroup<RegradePolicy.Kind> policy = new RadioButtonGroup<>("Policy");
    private final MultiSelectComboBox<Check> awarded = checks("In full for everybody");
    private final MultiSelectComboBox<Check> excluded = checks("Left out for everybody");
    private final Figures<RegradeFilter> figures = new Figures<>("Show only some", this::toggle);
    private final Paragraph would = new Paragraph();
    private final RegradeGrid grid = new RegradeGrid();
    private List<RegradeLine> lines = List.of();
    private RegradeFilter filter = RegradeFilter.ALL;

    DryRunPane(Regrades regrades, RegradeJob job, Optional<Lab> lab) {
        this.regrades = regrades;
        this.job = job;
        this.lab = lab;
        addClassName("dry-run");
        for (var one : RegradeFilter.values()) {
            figures.with(one, one.words(), one == RegradeFilter.DIVERGED);
        }
        policy.setItems(RegradePolicy.Kind.values());
        policy.setItemLabelGenerator(RegradeWords::policy);
        policy.setValue(RegradePolicy.Kind.RAISE_ONLY);
        policy.addValueChangeListener(_ -> judge());
        lab.ifPresent(of -> {
            awarded.setItems(of.checks());
            excluded.setItems(of.checks());
        });
        awarded.addValueChangeListener(_ -> judge());
        excluded.addValueChangeListener(_ -> judge());
        would.addClassName("would");
        would.getElement().setAttribute("role", "status");
        var publish = new NativeButton("Publish…", _ -> publish());
        publish.addClassNames("btn", "primary");
        var discard = new NativeButton("Discard…", _ -> discard());
        discard.addClassName("btn");
        var acts = new Div(would, publish, discard);
        acts.addClassName("run-acts");
        var choices = new Div(policy, awarded, excluded);
        choices.addClassName("policy");
        var grow = new Span();
        grow.addClassName("grow");
        var tools = new Div(figures, grow);
        tools.addClassNames("desk-tools", "book-tools");
        add(choices, acts, tools, grid);
        judge();
    }

    private MultiSelectComboBox<Check> checks(String label) {
        var checks = new MultiSelectComboBox<Check>(label);
        checks.setItemLabelGenerator(this::name);
        checks.setPlaceholder("no check");
        checks.setClearButtonVisible(true);
        return checks;
    }

    private String name(Check check) {
        return lab.map(of -> CheckNames.of(of, check.id())).orElse(check.id());
    }

    private RegradePolicy policy() {
        return new RegradePolicy(
                policy.getValue(),
                awarded.getValue().stream().map(Check::id).toList(),
                excluded.getValue().stream().map(Check::id).toList());
    }

    private void judge() {
        int pass = lab.map(of -> of.scoring().pass()).orElse(USUAL_PASS);
        lines = regrades.rows(job.id(), policy()).stream()
                .map(row -> RegradeLine.of(
                        row, id -> lab.map(of -> CheckNames.of(of, id)).orElse(id), pass))
                .toList();
        would.setText("Under r" + job.lab().revision() + ": " + RegradeWords.would(lines));
        show();
    }

    private void toggle(RegradeFilter other) {
        filter = filter == other ? RegradeFilter.ALL : other;
        show();
    }

    private void show() {
        for (var one : RegradeFilter.values()) {
            figures.show(one, one.count(lines));
        }
        figures.press(filter);
        grid.show(lines.stream().filter(filter::fits).toList());
    }

    private void publish() {
        new ReasonQuestion(
                        "Publish the regrade under r" + job.lab().revision() + "?",
                        RegradeWords.would(lines) + " What people gave stays. Attempts begun from now on are at r"
                                + job.lab().revision() + ". It can be undone.",
                        "Not yet",
                        "Publish it",
                        reason -> told(regrades.publish(job.id(), policy(), reason)))
                .open();
    }

    private void discard() {
        new Question(
                        "Discard this dry run?",
                        "Nothing was changed by it, and nothing will be. It can be tried again.",
                        "Keep it",
                        "Discard it",
                        () -> told(regrades.discard(job.id())).ifPresent(Said::done))
                .open();
    }

    static Optional<String> told(RegradeResult result) {
        return switch (result) {
            case RegradeResult.Done(var job, int changed) -> {
                Said.done(
                        switch (job.state()) {
                            case PUBLISHED -> "Published: " + Count.of(changed, "grade", "grades") + " changed.";
                            case UNDONE -> "Undone: " + Count.of(changed, "grade", "grades") + " changed back.";
                            case RUNNING, READY, DISCARDED -> "Discarded.";
                        });
                Desk.again();
                yield Optional.empty();
            }
            case RegradeResult.Begun _ -> {
                Desk.again();
                yield Optional.empty();
            }
            case RegradeResult.Refused(var why) -> Optional.of(why);
        };
    }
}
