package io.faultline.ui.lab;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Sheet;
import io.faultline.lab.Check;
import io.faultline.lab.Question;
import io.faultline.ui.verdict.Said;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question at its task: asked, kept, locked, and in the end what was said beside what came.
final class QuestionCard extends Div {
    private static final String LOCK =
            "<svg viewBox=\"0 0 16 16\" width=\"14\" height=\"14\" aria-hidden=\"true\"><path"
                    + " d=\"M3.5 7h9v6.5h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7\" fill=\"none\" stroke=\"currentColor\""
                    + " stroke-width=\"1.5\"/></svg>";

    /// Whoever has just answered sees what is said to it, and keeps the focus when the field and its button go.
    private static final String ANSWERED = """
            if (!this.contains(document.activeElement)) return;
            if ($0) this.focus({preventScroll: true});
            requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'}));""";

    private final Check check;
    private final Question question;
    private final Bench bench;
    private final LocalTime startsAt;
    private final AnswerField field;
    private final Svg lock = new Svg(LOCK);
    private final Span locked = new Span();
    private final Div form = new Div();
    private final NativeButton give = new NativeButton();
    private final Div said = new Div();
    private final Paragraph note = new Paragraph();
    private @Nullable QuestionState shown;

    QuestionCard(Check check, Question question, Bench bench, LocalTime startsAt) {
        this.check = check;
        this.question = question;
        this.bench = bench;
        this.startsAt = startsAt;
        addClassName("asked-card");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        Span ask = new Span(question.ask());
        ask.addClassName("question-ask");
        ask.setId("ask-" + check.id());
        getElement().setAttribute("aria-labelledby", "ask-" + check.id());
        lock.addClassName("question-lock");
        locked.addClassNames("question-locked", "num");
        Div head = new Div(lock, ask, locked);
        head.addClassName("question-head");
        field = AnswerField.of(question, "ask-" + check.id(), this::give);
        give.addClassNames("btn", "small");
        give.addClickListener(click -> give());
        form.addClassNames("question-form", question.kind().name().toLowerCase(java.util.Locale.ROOT));
        form.add(field.component(), give);
        note.addClassName("question-note");
        note.getElement().setAttribute("role", "status");
        add(head, form, said, note);
    }

    private void give() {
        if (!bench.isReadOnly()) {
            field.take().ifPresent(value -> bench.answer(check.id(), value));
        }
    }

    void show(Sheet sheet, Telling telling) {
        QuestionState now = QuestionState.of(
                check, question, sheet, telling, bench.hasClock() ? Optional.of(startsAt) : Optional.empty());
        boolean takes = now.phase().takesAnswers() && !bench.isReadOnly();
        give.setVisible(takes);
        field.enable(takes);
        if (now.equals(shown)) {
            return;
        }
        boolean over = now.phase() == QuestionState.Phase.OVER;
        if (shown != null) {
            getElement().executeJs(ANSWERED, over);
        }
        shown = now;
        setClassName("over", over);
        setClassName("again", now.phase() == QuestionState.Phase.AGAIN);
        lock.setVisible(!now.lockedAt().isEmpty());
        locked.setText(now.lockedAt().isEmpty() ? "" : "locked " + now.lockedAt());
        form.setVisible(!over);
        field.show(now.answered().given());
        give.setText(verb(now.phase()));
        said.removeAll();
        if (over && now.answered().isGiven()) {
            said.add(new Said(question, now.answered(), now.judged()));
        }
        note.setText(now.note());
        note.setVisible(!now.note().isEmpty());
    }

    private String verb(QuestionState.Phase phase) {
        if (question.kind() == Question.Kind.TEXT) {
            return "Save";
        }
        boolean kept = phase == QuestionState.Phase.KEPT;
        return question.isPrediction() ? (kept ? "Change it" : "Predict") : "Answer";
    }
}
