package io.faultline.advisor;

import io.faultline.advisor.drools.Conclusion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Sorts what the rules concluded into options, and the options by their fit. It weighs nothing of its own: it counts
/// needs answered, helped, answered at a cost, and prerequisites that are missing. What is not known is in the fit
/// already; to count it again would punish a technology for having more asked of it.
final class Ranking {

    private static final Comparator<Option> ORDER = Comparator.comparing(Option::fit)
            .thenComparing(option -> -answers(option))
            .thenComparing(option -> -option.because().size())
            .thenComparing(option -> option.despite().size())
            .thenComparing(Ranking::missing)
            .thenComparing(Option::technology);

    private static final Technology[] TECHNOLOGIES = Technology.values();

    private final Technology technology;
    private final List<Line> because = new ArrayList<>();
    private final List<Line> despite = new ArrayList<>();
    private final List<Line> blockedBy = new ArrayList<>();
    private final List<Line> whyNot = new ArrayList<>();
    private final List<Line> doesNotProtect = new ArrayList<>();
    private final List<Conclusion.Loses> loses = new ArrayList<>();
    private final List<Prerequisite> prerequisites = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final Set<Need> answered = EnumSet.noneOf(Need.class);
    private final Set<Need> partly = EnumSet.noneOf(Need.class);
    private final Set<Need> stopped = EnumSet.noneOf(Need.class);

    private Ranking(Technology technology) {
        this.technology = technology;
    }

    static List<Option> of(List<Conclusion> conclusions) {
        Ranking[] all = new Ranking[TECHNOLOGIES.length];
        for (Technology technology : TECHNOLOGIES) {
            all[technology.ordinal()] = new Ranking(technology);
        }
        for (Conclusion one : conclusions) {
            if (one.sentence() instanceof Line line) {
                all[line.technology().ordinal()].take(one, line);
            }
        }
        List<Option> options = new ArrayList<>(all.length);
        for (Ranking one : all) {
            one.compare(all);
            options.add(one.option());
        }
        options.sort(ORDER);
        return options;
    }

    private void take(Conclusion one, Line line) {
        switch (one) {
            case Conclusion.Needs(Told met, Line said) -> prerequisites.add(new Prerequisite(met, said));
            case Conclusion.Claims(Claim claim, Line said) ->
                promises.add(new Promise(said.need().orElseThrow(), claim, said));
            case Conclusion.Loses beaten -> loses.add(beaten);
            case Conclusion.Weighed _ -> weigh(line);
            case Conclusion.Found _, Conclusion.Crosses _ -> {}
        }
    }

    private void weigh(Line line) {
        switch (line.kind()) {
            case ANSWERS -> note(line, because, answered);
            case HELPS -> note(line, because, partly);
            case AT_A_COST -> note(line, despite, partly);
            case STOPS -> note(line, blockedBy, stopped);
            case NOT_ITS_JOB, LOSES -> whyNot.add(line);
            case DOES_NOT_PROTECT -> doesNotProtect.add(line);
        }
    }

    private static void note(Line line, List<Line> lines, Set<Need> needs) {
        lines.add(line);
        line.need().ifPresent(needs::add);
    }

    /// One that is stopped, or lacks more, does nothing better. Only the need counts that both are compared for.
    private void compare(Ranking[] all) {
        for (Conclusion.Loses beaten : loses) {
            Need need = beaten.sentence().need().orElseThrow();
            Option.Fit better = all[beaten.better().ordinal()].fit(Set.of(need));
            if (better.compareTo(Option.Fit.LACKING) <= 0 && better.compareTo(fit(Set.of(need))) <= 0) {
                whyNot.add(beaten.sentence());
            }
        }
    }

    private Option option() {
        return new Option(
                technology, fit(), because, despite, blockedBy, whyNot, prerequisites, promises, doesNotProtect);
    }

    private Option.Fit fit() {
        return fit(EnumSet.allOf(Need.class));
    }

    private Option.Fit fit(Set<Need> needs) {
        if (open(answered, needs)) {
            return has(Told.NO) ? Option.Fit.LACKING : has(Told.UNKNOWN) ? Option.Fit.LIKELY : Option.Fit.RECOMMENDED;
        }
        if (answered.stream().noneMatch(needs::contains) && open(partly, needs)) {
            return Option.Fit.SUPPORTS;
        }
        return stopped.stream().anyMatch(needs::contains) ? Option.Fit.BLOCKED : Option.Fit.NOT_ITS_JOB;
    }

    /// Whether one of these needs is among those said, and not stopped.
    private boolean open(Set<Need> said, Set<Need> needs) {
        return said.stream().anyMatch(need -> needs.contains(need) && !stopped.contains(need));
    }

    private boolean has(Told told) {
        for (Prerequisite one : prerequisites) {
            if (one.met() == told) {
                return true;
            }
        }
        return false;
    }

    private static int missing(Option option) {
        int missing = 0;
        for (Prerequisite one : option.prerequisites()) {
            missing += one.met() == Told.NO ? 1 : 0;
        }
        return missing;
    }

    private static int answers(Option option) {
        int answers = 0;
        for (Line line : option.because()) {
            answers += line.kind() == Line.Kind.ANSWERS ? 1 : 0;
        }
        return answers;
    }
}
