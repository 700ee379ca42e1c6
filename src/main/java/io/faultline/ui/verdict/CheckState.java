package io.faultline.ui.verdict;

import com.vaadin.flow.component.html.Span;
import io.faultline.grading.Verdict;
import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.Glyph;
import io.faultline.ui.fabric.Mark;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a check stands, or a task with several: a shape, a word, and only then a colour.
public enum CheckState {
    PASSED("Passed", Mark.DONE, "up"),
    PARTLY("Partly", Mark.BOOTING, "isolated"),
    OPEN("Open", Mark.OPEN, "faint"),
    /// Its step is over, and what came of it is told later.
    DONE("Done", Mark.DONE, ""),
    FAILED("Failed", Mark.DOWN, "down"),
    WAITING("Waiting for your instructor", Mark.UNMONITORED, "isolated"),
    NOT_GRADABLE("Our fault: costs you nothing", Mark.PAUSED, "paused"),
    NOT_MODELLED("Not simulated: costs you nothing", Mark.UNKNOWN, "absent");

    private final String word;
    private final Mark mark;
    private final String tone;

    CheckState(String word, Mark mark, String tone) {
        this.word = word;
        this.mark = mark;
        this.tone = tone;
    }

    public String word() {
        return word;
    }

    /// `not-gradable`, for style sheets.
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The shape in its colour.
    public Span glyph() {
        Span glyph = new Span(new Glyph(mark).plain());
        glyph.addClassName("st");
        if (!tone.isEmpty()) {
            glyph.addClassName(tone);
        }
        return glyph;
    }

    /// Shape and word in their colour.
    public Span sign() {
        Span sign = glyph();
        sign.add(new Span(word));
        return sign;
    }

    public static CheckState of(Verdict.State state) {
        return switch (state) {
            case PASSED -> PASSED;
            case PARTLY -> PARTLY;
            case OPEN -> OPEN;
            case FAILED -> FAILED;
            case WAITING -> WAITING;
            case NOT_GRADABLE -> NOT_GRADABLE;
            case NOT_MODELLED -> NOT_MODELLED;
        };
    }

    /// Of a task with these checks: one that failed fails it, and all must hold.
    public static CheckState of(List<Verdict> verdicts) {
        List<CheckState> states =
                verdicts.stream().map(verdict -> of(verdict.state())).toList();
        for (CheckState decides : List.of(FAILED, OPEN, WAITING, PARTLY)) {
            if (states.contains(decides)) {
                return decides;
            }
        }
        return states.contains(PASSED) ? PASSED : states.stream().findFirst().orElse(OPEN);
    }

    /// The instant that decided it; none while nothing has.
    public static Optional<SimTime> decided(List<Verdict> verdicts) {
        CheckState whole = of(verdicts);
        return switch (whole) {
            case OPEN, DONE, NOT_GRADABLE, NOT_MODELLED -> Optional.empty();
            case PASSED, PARTLY, FAILED, WAITING ->
                verdicts.stream()
                        .filter(verdict -> whole == PASSED || of(verdict.state()) == whole)
                        .map(Verdict::at)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
        };
    }
}
