package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.lab.Check;
import io.faultline.lab.Mode;
import io.faultline.lab.Question;
import io.faultline.testing.PlayedLab;
import io.faultline.testing.Screens;
import io.faultline.ui.verdict.Telling;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/// A question from being asked to being judged.
class QuestionCardTest {
    private final QuietBench bench = new QuietBench();
    private PlayedLab played = PlayedLab.in(Mode.ASSISTED);

    @Test
    void beforeItsStepHasBegunAQuestionCanBeReadAndNotAnswered() {
        QuestionCard card = shown("guess");
        assertThat(Screens.text(card)).contains("once this step has begun");
        assertThat(button(card).isVisible()).isFalse();
        assertThat(Screens.all(card, TextField.class).getFirst().isReadOnly()).isTrue();
    }

    @Test
    void whatIsNoNumberGetsASentenceAndIsNotSent() {
        played.throughThePause();
        QuestionCard card = shown("guess");
        TextField field = Screens.all(card, TextField.class).getFirst();

        field.setValue("about 300");
        Screens.click(button(card));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage())
                .isEqualTo("“about 300” is not a number. Write figures, such as 295 or 4.5.");
        assertThat(bench.answered).isEmpty();

        field.setValue("295 s");
        Screens.click(button(card));
        assertThat(field.isInvalid()).isFalse();
        assertThat(bench.answered).containsExactly("guess=295");
    }

    @Test
    void aPredictionCanBeChangedUntilItIsLockedAndThenSaysWhen() {
        played.throughThePause().answer("guess", "200");
        QuestionCard card = shown("guess");
        assertThat(Screens.text(card)).contains("Kept at 10:00:10", "can change it until it happens");
        assertThat(button(card).getText()).isEqualTo("Change it");

        played.passes(java.time.Duration.ofMinutes(2));
        show(card);
        assertThat(Screens.text(card))
                .contains("locked 10:01:", "You said", "200 s")
                .doesNotContain("It was");
    }

    @Test
    void aPredictionThatWasJudgedShowsBothOnOneScale() {
        played.throughThePause().answer("guess", "200").settle().answer("why", "hope");
        QuestionCard card = shown("guess");
        assertThat(Screens.text(card)).contains("You said", "200 s", "It was", "and it was");
        assertThat(Screens.all(card, com.vaadin.flow.component.html.Div.class))
                .filteredOn(bar -> bar.hasClassName("said-bar"))
                .hasSize(2);
    }

    @Test
    void anExamKeepsWhatItWasUntilItIsHandedIn() {
        played = PlayedLab.in(Mode.EXAM)
                .throughThePause()
                .answer("guess", "200")
                .settle()
                .answer("why", "hope");
        assertThat(Screens.text(shown("guess", Telling.of(Mode.EXAM, false))))
                .contains("You said")
                .doesNotContain("It was", "and it was");
        played.handIn();
        assertThat(Screens.text(shown("guess", Telling.of(Mode.EXAM, true)))).contains("It was");
    }

    @Test
    void aPredictionThatNobodyMadeIsTold() {
        played.throughThePause().settle();
        assertThat(Screens.text(shown("guess"))).contains("Nothing was said before it came.");
    }

    @Test
    void aWrongChoiceSaysHowManyTriesAreLeftAndWhatTheNextIsWorth() {
        played.throughThePause();
        assertThat(Screens.text(shown("why"))).contains("2 tries, worth 15, then 8 points.");
        played.answer("why", "load");
        assertThat(Screens.text(shown("why")))
                .contains("You said: The other hosts are busy.", "One try is left, worth at most 8 of 15 points.");
        assertThat(Screens.text(shown("why", Telling.of(Mode.CHALLENGE, false))))
                .contains("That is not it.", "8 of 15 points")
                .doesNotContain("You said: The other");
        assertThat(Screens.text(shown("why", Telling.of(Mode.EXAM, false))))
                .contains("That is not it. One try is left.");
    }

    @Test
    void aChoiceThatIsMissingIsAskedFor() {
        played.throughThePause();
        QuestionCard card = shown("why");
        Screens.click(button(card));
        RadioButtonGroup<?> group = Screens.all(card, RadioButtonGroup.class).getFirst();
        assertThat(group.isInvalid()).isTrue();
        assertThat(bench.answered).isEmpty();
    }

    @Test
    void aTextCountsItsCharactersAndIsSentOnceItIsLongEnough() {
        played.throughThePause().answer("guess", "200").settle().answer("why", "hope");
        QuestionCard card = shown("essay");
        TextArea area = Screens.all(card, TextArea.class).getFirst();

        area.setValue("Too short");
        assertThat(area.getHelperText()).isEqualTo("9 of 10 characters at least");
        Screens.click(button(card));
        assertThat(area.getErrorMessage()).isEqualTo("Not saved yet: one more character is needed.");
        assertThat(bench.answered).isEmpty();

        area.setValue("Long enough to be read.");
        Screens.click(button(card));
        assertThat(bench.answered).containsExactly("essay=Long enough to be read.");
    }

    @Test
    void whatIsBeingWrittenIsNotOverwrittenByTheNextView() {
        played.throughThePause().answer("guess", "200").settle().answer("why", "hope");
        played.answer("essay", "Long enough to be read.");
        QuestionCard card = shown("essay");
        TextArea area = Screens.all(card, TextArea.class).getFirst();
        area.setValue("Long enough to be read, and more");
        played.answer("essay", "Long enough to be read elsewhere.");
        show(card);
        assertThat(area.getValue()).isEqualTo("Long enough to be read, and more");
    }

    @Test
    void whoeverLooksOnCannotAnswer() {
        bench.locked = java.util.Optional.of("You are looking on.");
        played.throughThePause();
        assertThat(button(shown("guess")).isVisible()).isFalse();
    }

    private QuestionCard shown(String id) {
        return shown(id, Telling.of(Mode.ASSISTED, false));
    }

    private QuestionCard shown(String id, Telling telling) {
        Check check = played.check(id);
        Question question = check.question().orElseThrow();
        QuestionCard card = new QuestionCard(check, question, bench, LocalTime.of(10, 0));
        card.show(played.sheet(), telling);
        return card;
    }

    private void show(QuestionCard card) {
        card.show(played.sheet(), Telling.of(Mode.ASSISTED, false));
    }

    private static NativeButton button(QuestionCard card) {
        return Screens.all(card, NativeButton.class).getFirst();
    }
}
