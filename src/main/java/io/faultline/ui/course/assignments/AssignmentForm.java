package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.faultline.course.AssignmentPlan;
import io.faultline.course.SeedKind;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.ui.course.Count;
import io.faultline.ui.course.GivenWords;
import io.faultline.ui.shell.LocalTimes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All that a new assignment needs. What is usual stands in it already: choosing a lab is enough.
final class AssignmentForm extends Div {

    private static final int LONGEST_TITLE = 120;

    private final Select<Lab> lab = new Select<>();
    private final Paragraph pinned = new Paragraph();
    private final TextField title = new TextField("Title");
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>("How much help the lab gives");
    private final DateFields dates;
    private final LateFields late;
    private final AttemptFields attempts = new AttemptFields();
    private final RadioButtonGroup<SeedKind> seeds = new RadioButtonGroup<>("Variants");

    AssignmentForm(List<Lab> labs, LocalTimes times, Instant now) {
        addClassName("assignment-form");
        dates = new DateFields(times, now);
        late = new LateFields(dates::late);
        lab.setLabel("Lab");
        lab.setItems(labs);
        lab.setItemLabelGenerator(Lab::title);
        pinned.addClassNames("dim", "s");
        title.setMaxLength(LONGEST_TITLE);
        title.setHelperText("As learners see it");
        mode.setRenderer(new ComponentRenderer<>(AssignmentForm::told));
        seeds.setItems(SeedKind.values());
        seeds.setItemLabelGenerator(kind -> kind == SeedKind.PER_LEARNER
                ? "Each learner their own: a neighbour's figures help nobody"
                : "The same for all: the class can talk about it");
        seeds.setValue(SeedKind.PER_LEARNER);
        lab.addValueChangeListener(event -> chosen(event.getValue()));
        mode.addValueChangeListener(event -> suit(event.getValue()));
        add(
                section("What", lab, pinned, title, mode),
                section("When", dates, late),
                section("How often", attempts, seeds));
        dates.set(DateFields.usual(times, now));
        if (!labs.isEmpty()) {
            lab.setValue(labs.getFirst());
        }
    }

    Optional<Lab> lab() {
        return lab.getOptionalValue();
    }

    Mode mode() {
        return mode.getOptionalValue().orElse(Mode.GUIDED);
    }

    /// Empty while something cannot be read; its field says what.
    Optional<AssignmentPlan> plan() {
        return lab().flatMap(chosen -> dates.dates()
                .flatMap(set -> attempts.rule()
                        .map(rule -> new AssignmentPlan(
                                chosen.id(),
                                title.getValue(),
                                mode(),
                                set,
                                rule,
                                late.rule(),
                                seeds.getValue(),
                                BigDecimal.ONE))));
    }

    private void chosen(Lab now) {
        pinned.setText("Revision " + now.revision() + ", as it is offered now, is pinned: a later one changes nothing"
                + " until you regrade. " + now.minutes() + " min, level " + now.level() + ", "
                + Count.of(now.points(), "point", "points") + ".");
        title.setPlaceholder(now.title());
        mode.setItems(now.modes());
        mode.setValue(now.modes().getFirst());
    }

    private void suit(Mode now) {
        if (now != null) {
            lab().ifPresent(chosen -> attempts.usual(now, chosen.scoring()));
        }
    }

    private static Span told(Mode mode) {
        var name = new Span(mode.shown());
        name.addClassName("mode-name");
        var help = new Span(GivenWords.help(mode));
        help.addClassNames("dim", "s");
        var both = new Span(name, help);
        both.addClassName("mode-told");
        return both;
    }

    private static Section section(String title, Component... fields) {
        var part = new Div(fields);
        part.addClassName("form-fields");
        var section = new Section(new H4(title), part);
        section.addClassName("form-part");
        return section;
    }
}
