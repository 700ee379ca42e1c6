package io.faultline.ui.advisor;

import io.faultline.advisor.Line;
import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import io.faultline.advisor.Promise;
import java.util.List;
import java.util.Optional;

/// One technology against one need: the weightiest sentence decides, and all of them can be read.
record Cell(Option option, Need need, Verdict verdict, List<Line> lines, Optional<Promise> promise) {

    static Cell of(Option option, Need need) {
        var lines = option.cell(need);
        return new Cell(
                option,
                need,
                lines.isEmpty()
                        ? Verdict.NOT_ITS_JOB
                        : Verdict.of(lines.getFirst().kind()),
                lines,
                option.promises().stream()
                        .filter(promise -> promise.need() == need)
                        .findFirst());
    }

    /// What the technology is asked for here, even if something stops it: the founding table's word.
    boolean answers() {
        return lines.stream().anyMatch(line -> line.kind() == Line.Kind.ANSWERS);
    }

    /// A figure below the word, where a rule claims one and it matters.
    String note() {
        if (verdict == Verdict.NOT_ITS_JOB || promise.isEmpty()) {
            return "";
        }
        var rto = promise.get().claim().rto();
        return rto.most().filter(most -> most.isZero()).isPresent() ? "no interruption" : Spoken.range(rto);
    }
}
