package io.faultline.ui.advisor;

import io.faultline.advisor.Advice;
import io.faultline.advisor.Answer;
import io.faultline.advisor.Claim;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Design;
import io.faultline.advisor.Need;
import io.faultline.advisor.Promise;
import io.faultline.advisor.Range;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// One claim as a bar: how long it may take, or how much may be lost, against what was asked. `chosen` is whether it is
/// a part of the recommended design.
record Bar(Need need, String who, boolean chosen, Range range, List<Claim.Part> parts, Optional<Duration> limit) {

    /// Time until it runs again, by its parts, for each claim of an interruption.
    static List<Bar> times(Advice advice) {
        return bars(advice, promise -> promise.claim().rto(), Demand::rto, true);
    }

    /// What may be lost, for the same claims.
    static List<Bar> losses(Advice advice) {
        return bars(advice, promise -> promise.claim().rpo(), Demand::rpo, false);
    }

    private static List<Bar> bars(
            Advice advice, Function<Promise, Range> range, Function<Demand, Answer<Duration>> limit, boolean parts) {
        List<Bar> bars = new ArrayList<>();
        Design design = advice.design();
        for (var need : advice.scenario().wanted()) {
            var asked = limit.apply(advice.scenario().demand(need));
            Optional<Duration> upright =
                    asked instanceof Answer.Known<Duration>(Duration value) ? Optional.of(value) : Optional.empty();
            for (var option : Stream.concat(
                            design.core().stream(),
                            advice.options().stream()
                                    .filter(one -> !design.core().contains(one)))
                    .toList()) {
                option.promises().stream()
                        .filter(promise -> promise.need() == need && !isNothing(promise))
                        .map(promise -> new Bar(
                                need,
                                option.technology().title(),
                                carries(design, promise),
                                range.apply(promise),
                                parts ? promise.claim().parts() : List.of(),
                                upright))
                        .forEach(bars::add);
            }
        }
        return bars;
    }

    private static boolean carries(Design design, Promise promise) {
        var cell = design.carried().get(promise.need());
        return cell != null && cell.promise().filter(promise::equals).isPresent();
    }

    /// A claim of no loss and no interruption is a sentence, not a bar.
    private static boolean isNothing(Promise promise) {
        return promise.claim().rto().equals(Range.NOTHING)
                && promise.claim().rpo().equals(Range.NOTHING);
    }

    /// The longest time that is drawn solid.
    Duration length() {
        var summed = parts.stream().map(Claim.Part::length).reduce(Duration.ZERO, Duration::plus);
        var claimed = range.most().orElse(range.least());
        return summed.compareTo(claimed) > 0 ? summed : claimed;
    }

    boolean isOpen() {
        return range.most().isEmpty();
    }

    boolean breaks() {
        return limit.filter(asked -> range.least().compareTo(asked) > 0).isPresent();
    }

    /// For whoever cannot see it.
    String words() {
        var words = new StringBuilder(who + ": " + Spoken.range(range));
        parts.forEach(part -> words.append(", ").append(part.name()).append(' ').append(Spoken.time(part.length())));
        limit.ifPresent(asked -> words.append(", asked ").append(Spoken.time(asked)));
        return words.toString();
    }
}
