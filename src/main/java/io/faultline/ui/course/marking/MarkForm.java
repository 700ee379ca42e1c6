package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.faultline.course.ManualMark;
import io.faultline.course.MarkGiven;
import io.faultline.course.MarkResult;
import io.faultline.ui.course.Told;
import io.faultline.ui.course.grades.ConflictWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Rubric, points and comment for one answer.
final class MarkForm extends Div {

    private static final int LONGEST = 2_000;

    private final QueuePlace place;
    private final Function<MarkGiven, MarkResult> give;
    private final Runnable saved;
    private final RubricKeys keys;
    private final BigDecimalField points = new BigDecimalField("Points");
    private final TextArea comment = new TextArea("Comment for the learner");
    private final Drafts drafts = new Drafts(comment);
    private final Told told = new Told();
    private final NativeButton save = new NativeButton("Save and next");
    private Draft draft;
    private long version;
    private boolean filling;

    /// @param earlier comments given before, the latest first
    /// @param saved   called when the mark is given
    MarkForm(QueuePlace place, List<String> earlier, Function<MarkGiven, MarkResult> give, Runnable saved) {
        this.place = place;
        this.give = give;
        this.saved = saved;
        addClassName("mark-form");
        var given = place.item().mark();
        version = given.map(ManualMark::version).orElse(0L);
        draft = Draft.of(given);
        keys = new RubricKeys(
                place.queue().rubric(),
                item -> take(
                        draft.toggle(item, place.queue().rubric(), place.queue().points())));
        points.setLocale(Locale.UK);
        points.setSuffixComponent(new Span("of " + place.queue().points()));
        points.setWidth("120px");
        points.addValueChangeListener(event -> typed(draft.worth(Optional.ofNullable(event.getValue()))));
        comment.setMaxLength(LONGEST);
        comment.setWidthFull();
        comment.setMinRows(2);
        comment.setValueChangeMode(ValueChangeMode.EAGER);
        comment.addValueChangeListener(event -> said(event.getValue()));
        save.addClickListener(_ -> save());
        save.addClassNames("btn", "primary");
        var hint = new Span("Ctrl + Enter");
        hint.addClassName("kbd");
        hint.getElement().setAttribute("aria-hidden", "true");
        save.add(hint);
        var foot = new Div(points, save);
        foot.addClassName("mark-foot");
        add(keys, comment, new EarlierComments(earlier, this::append), told, foot);
        fill();
        drafts.at(place.item().attempt(), place.queue().check());
        drafts.read(this::back);
    }

    /// The key of a rubric item was pressed, counted from 1.
    void press(int number) {
        var rubric = place.queue().rubric();
        if (number >= 1 && number <= rubric.size()) {
            take(draft.toggle(rubric.get(number - 1), rubric, place.queue().points()));
        }
    }

    void save() {
        if (draft.points().isEmpty()) {
            told.refuse("Nothing was saved.", "Please say how many points, or what of the rubric is met.");
            points.focus();
            return;
        }
        var given = new MarkGiven(
                place.queue().check(),
                draft.points().get(),
                draft.met(place.queue().rubric()),
                draft.comment(),
                version);
        switch (give.apply(given)) {
            case MarkResult.Done _ -> {
                drafts.drop();
                saved.run();
            }
            case MarkResult.Refused(var why) -> told.refuse("Nothing was saved.", why);
            case MarkResult.Conflict(var theirs) -> {
                version = theirs.map(MarkResult.Decision::version).orElse(0L);
                drafts.keep(draft);
                told.refuse(
                        "Somebody else marked this meanwhile.",
                        ConflictWords.of(theirs) + " Yours is kept here; saving again puts it in place of theirs.");
                save.setText("Save mine all the same");
            }
        }
    }

    private void back(Draft found) {
        if (!found.isLike(draft)) {
            draft = found;
            fill();
            told.note("What you had not saved is back.", "");
        }
    }

    private void append(String words) {
        comment.setValue(draft.comment().isBlank() ? words : draft.comment().strip() + " " + words);
        comment.focus();
    }

    private void take(Draft next) {
        draft = next;
        drafts.keep(next);
        fill();
    }

    private void typed(Draft next) {
        if (!filling) {
            draft = next;
            drafts.keep(next);
        }
    }

    /// The browser keeps the words by itself.
    private void said(String words) {
        if (!filling) {
            draft = draft.saying(words);
        }
    }

    private void fill() {
        filling = true;
        keys.show(draft);
        points.setValue(draft.points()
                .map(value -> value.signum() == 0 ? java.math.BigDecimal.ZERO : value.stripTrailingZeros())
                .orElse(null));
        comment.setValue(draft.comment());
        filling = false;
    }
}
