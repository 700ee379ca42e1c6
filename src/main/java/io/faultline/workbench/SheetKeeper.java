package io.faultline.workbench;

import io.faultline.grading.Answered;
import io.faultline.grading.HintBought;
import io.faultline.grading.Score;
import io.faultline.grading.Sheet;
import io.faultline.grading.Verdict;
import io.faultline.rehearsal.Play;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notices when the sheet of an attempt is another one than was last written down.
final class SheetKeeper {
    private final Optional<Play> play;
    private @Nullable Kept last;

    SheetKeeper(Optional<Play> play) {
        this.play = play;
    }

    /// What counts as a change: not the sentences about what is open, which change with every event.
    private record Kept(
            List<Verdict.State> states,
            List<Integer> points,
            List<Answered> answers,
            List<HintBought> hints,
            List<String> done,
            Score score) {
        static Kept of(Sheet sheet) {
            return new Kept(
                    sheet.verdicts().stream().map(Verdict::state).toList(),
                    sheet.verdicts().stream().map(Verdict::points).toList(),
                    sheet.answers(),
                    sheet.hints(),
                    sheet.done(),
                    sheet.score());
        }
    }

    Optional<Write> changes(AttemptId attempt, Run run, Instant now) {
        return play.flatMap(of -> run.sheet().flatMap(sheet -> {
            Kept kept = Kept.of(sheet);
            if (kept.equals(last)) {
                return Optional.empty();
            }
            last = kept;
            return Optional.of(new Write.SaveSheet(attempt, of.lab(), sheet, run.now(), now));
        }));
    }
}
