package io.faultline.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A technology weighed against one scenario. Each line is the conclusion of a rule.
public record Option(
        Technology technology,
        Fit fit,
        List<Line> because,
        List<Line> despite,
        List<Line> blockedBy,
        List<Line> whyNot,
        List<Prerequisite> prerequisites,
        List<Promise> promises,
        List<Line> doesNotProtect) {

    /// From the best to the worst. What is not known never stands before what is known to be good.
    public enum Fit {
        /// It answers what was asked, and all that it needs is there.
        RECOMMENDED,
        /// It answers what was asked, if what is not known turns out well.
        LIKELY,
        /// It answers what was asked, once what is missing is there.
        LACKING,
        /// It helps another technology, or answers at a cost.
        SUPPORTS,
        /// It would be the answer, but something stops it.
        BLOCKED,
        /// It is for something else.
        NOT_ITS_JOB
    }

    /// All sentences that a person reads of this option.
    public List<Line> lines() {
        return Stream.of(
                        because.stream(),
                        despite.stream(),
                        blockedBy.stream(),
                        whyNot.stream(),
                        prerequisites.stream().map(Prerequisite::line),
                        promises.stream().map(Promise::line),
                        doesNotProtect.stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /// The sentences about one need: a cell of the options matrix, the weightiest first.
    public List<Line> cell(Need need) {
        List<Line> cell = new ArrayList<>(4);
        about(need, blockedBy, cell);
        about(need, despite, cell);
        about(need, because, cell);
        about(need, whyNot, cell);
        return cell;
    }

    private static void about(Need need, List<Line> lines, List<Line> cell) {
        for (Line line : lines) {
            if (line.need().orElse(null) == need) {
                cell.add(line);
            }
        }
    }
}
