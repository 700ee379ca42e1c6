package io.faultline.workbench;

import io.faultline.grading.Sheet;
import io.faultline.lab.Lab;
import io.faultline.lab.Situation;
import io.faultline.lab.Variant;
import java.util.List;

/// Judges an attempt anew, under any revision of its lab, by doing again what its journal says. Nothing is
/// written. Whoever asks has made sure whose attempt it is. May be called from several threads.
public final class Regrader {
    private final Surroundings around;

    Regrader(Surroundings around) {
        this.around = around;
    }

    /// What came of it.
    public sealed interface Outcome {
        /// @param sheet as it would be under that revision
        record Judged(Sheet sheet) implements Outcome {}

        /// What was done leads elsewhere under that revision, so that nobody can say what it would be worth.
        ///
        /// @param line the line of the journal before which it went another way
        /// @param why  in words
        record Diverged(long line, String why) implements Outcome {}
    }

    /// @throws IllegalArgumentException when there is no such attempt
    public Outcome judge(AttemptId attempt, Lab revised) {
        Opening opening = around.attempts()
                .find(attempt)
                .orElseThrow(() -> new IllegalArgumentException("There is no attempt " + attempt + "."));
        if (!revised.hasFabric() && !isAboutTheSame(opening, revised)) {
            return new Outcome.Diverged(0, "It draws other situations than those that were answered.");
        }
        List<JournalLine> lines = around.lines().lines(attempt);
        List<Mark> marks = around.lines().marks(attempt);
        Beginning beginning = around.tasks().of(opening, revised);
        return switch (around.replay().of(beginning, lines, marks)) {
            case Replay.Result.Equal(var run) -> new Outcome.Judged(run.sheet().orElseThrow());
            case Replay.Result.Diverged(var mark) ->
                new Outcome.Diverged(mark.lines(), "The fabric goes another way before " + mark.at() + ".");
            case Replay.Result.Broken(var fault) ->
                new Outcome.Diverged(lines.size(), "It cannot be done again: " + fault.getMessage());
        };
    }

    /// An answer is worth nothing to another question than the one that was asked.
    private boolean isAboutTheSame(Opening opening, Lab revised) {
        return around.tasks().of(opening).play().stream()
                .anyMatch(was -> ids(was.variant()).equals(ids(revised.variant(opening.seed()))));
    }

    private static List<String> ids(Variant variant) {
        return variant.situations().stream().map(Situation::id).toList();
    }
}
