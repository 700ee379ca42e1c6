package io.faultline.ui.course.marking;

import io.faultline.course.ManualMark;
import io.faultline.lab.RubricItem;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A mark before it is given.
///
/// @param rubric ids of the items that are met
/// @param points empty while nobody has said anything
record Draft(Set<String> rubric, Optional<BigDecimal> points, String comment) {

    static final Draft EMPTY = new Draft(Set.of(), Optional.empty(), "");

    static Draft of(Optional<ManualMark> given) {
        return given.map(mark ->
                        new Draft(new LinkedHashSet<>(mark.rubric()), Optional.of(mark.points()), mark.comment()))
                .orElse(EMPTY);
    }

    /// Takes an item in or out; the points are those of what is met then, whatever stood there before.
    Draft toggle(RubricItem item, List<RubricItem> all, int possible) {
        var met = new LinkedHashSet<>(rubric);
        if (!met.remove(item.id())) {
            met.add(item.id());
        }
        int sum = all.stream()
                .filter(one -> met.contains(one.id()))
                .mapToInt(RubricItem::points)
                .sum();
        return new Draft(met, Optional.of(BigDecimal.valueOf(Math.clamp(sum, 0, possible))), comment);
    }

    Draft worth(Optional<BigDecimal> other) {
        return new Draft(rubric, other, comment);
    }

    Draft saying(String words) {
        return new Draft(rubric, points, words);
    }

    /// In the order of the rubric.
    List<String> met(List<RubricItem> all) {
        return all.stream().map(RubricItem::id).filter(rubric::contains).toList();
    }

    boolean isLike(Draft other) {
        return rubric.equals(other.rubric)
                && comment.equals(other.comment)
                && points.isPresent() == other.points.isPresent()
                && points.flatMap(mine -> other.points.map(theirs -> mine.compareTo(theirs) == 0))
                        .orElse(true);
    }

    /// For the browser's drawer: rubric and points; the comment is kept there as it is typed.
    String written() {
        return String.join(" ", rubric) + "|"
                + points.map(BigDecimal::toPlainString).orElse("");
    }

    static Draft read(String written, String comment) {
        int bar = written.indexOf('|');
        var items = bar < 0 ? written : written.substring(0, bar);
        var figure = bar < 0 ? "" : written.substring(bar + 1);
        return new Draft(
                Set.of(items.strip().split(" +")).stream()
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                figure.matches("[0-9]{1,6}(\\.[0-9]{1,2})?") ? Optional.of(new BigDecimal(figure)) : Optional.empty(),
                comment);
    }
}
