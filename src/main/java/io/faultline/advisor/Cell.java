package io.faultline.advisor;

import java.util.List;
import java.util.Optional;

/// One technology against one need: the weightiest sentence decides, and all of them can be read.
public record Cell(Option option, Need need, Line.Kind kind, List<Line> lines, Optional<Promise> promise) {

    public static Cell of(Option option, Need need) {
        List<Line> lines = option.cell(need);
        return new Cell(
                option,
                need,
                lines.isEmpty() ? Line.Kind.NOT_ITS_JOB : lines.getFirst().kind(),
                lines,
                promise(option, need));
    }

    private static Optional<Promise> promise(Option option, Need need) {
        for (Promise promise : option.promises()) {
            if (promise.need() == need) {
                return Optional.of(promise);
            }
        }
        return Optional.empty();
    }

    /// What the technology is asked for here, even if something stops it: the founding table's word.
    public boolean answers() {
        for (Line line : lines) {
            if (line.kind() == Line.Kind.ANSWERS) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody who has chosen the technology has this need met, be it at a cost.
    public boolean carries() {
        return answers() && (kind == Line.Kind.ANSWERS || kind == Line.Kind.AT_A_COST);
    }
}
