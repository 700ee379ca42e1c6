package io.faultline.advisor;

import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.Conclusion.Extra;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Sorts what the rules concluded into options, and the options by their fit. It weighs nothing of its own: it counts
/// needs answered, helped, answered at a cost, and prerequisites that are missing. What is not known is in the fit
/// already;
/// to count it again would punish a technology for having more asked of it.
final class Ranking {

    private static final Comparator<Option> ORDER = Comparator.comparing(Option::fit)
            .thenComparing(option -> -count(option.because(), Line.Kind.ANSWERS))
            .thenComparing(option -> -option.because().size())
            .thenComparing(option -> option.despite().size())
            .thenComparing(option -> missing(option))
            .thenComparing(Option::technology);

    private Ranking() {}

    static List<Option> of(List<Conclusion> conclusions) {
        List<Option> options = new ArrayList<>();
        for (Technology technology : Technology.values()) {
            options.add(option(
                    technology,
                    conclusions.stream()
                            .filter(one -> one.line().technology() == technology)
                            .toList()));
        }
        options.sort(ORDER);
        return options;
    }

    private static Option option(Technology technology, List<Conclusion> own) {
        List<Prerequisite> prerequisites = new ArrayList<>();
        List<Promise> promises = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Conclusion one : own) {
            switch (one.extra()) {
                case Extra.Nothing() -> lines.add(one.line());
                case Extra.Needs(Told met) -> prerequisites.add(new Prerequisite(met, one.line()));
                case Extra.Claims(Claim claim) ->
                    promises.add(new Promise(one.line().need().orElseThrow(), claim, one.line()));
            }
        }
        return new Option(
                technology,
                fit(lines, prerequisites),
                of(lines, Line.Kind.ANSWERS, Line.Kind.HELPS),
                of(lines, Line.Kind.AT_A_COST),
                of(lines, Line.Kind.STOPS),
                of(lines, Line.Kind.NOT_ITS_JOB),
                prerequisites,
                promises,
                of(lines, Line.Kind.DOES_NOT_PROTECT));
    }

    private static Option.Fit fit(List<Line> lines, List<Prerequisite> prerequisites) {
        List<Need> stopped = needs(lines, Line.Kind.STOPS);
        List<Need> answered = needs(lines, Line.Kind.ANSWERS);
        if (answered.stream().anyMatch(need -> !stopped.contains(need))) {
            return has(prerequisites, Told.NO)
                    ? Option.Fit.LACKING
                    : has(prerequisites, Told.UNKNOWN) ? Option.Fit.LIKELY : Option.Fit.RECOMMENDED;
        }
        List<Need> partly = needs(lines, Line.Kind.HELPS, Line.Kind.AT_A_COST);
        if (answered.isEmpty() && partly.stream().anyMatch(need -> !stopped.contains(need))) {
            return Option.Fit.SUPPORTS;
        }
        return stopped.isEmpty() ? Option.Fit.NOT_ITS_JOB : Option.Fit.BLOCKED;
    }

    private static boolean has(List<Prerequisite> prerequisites, Told told) {
        return prerequisites.stream().anyMatch(one -> one.met() == told);
    }

    private static long missing(Option option) {
        return option.prerequisites().stream()
                .filter(one -> one.met() == Told.NO)
                .count();
    }

    private static long count(List<Line> lines, Line.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private static List<Need> needs(List<Line> lines, Line.Kind... kinds) {
        return of(lines, kinds).stream().flatMap(line -> line.need().stream()).toList();
    }

    private static List<Line> of(List<Line> lines, Line.Kind... kinds) {
        return lines.stream()
                .filter(line -> List.of(kinds).contains(line.kind()))
                .toList();
    }
}
