package io.faultline.advisor;

import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.Judgement;
import io.faultline.advisor.drools.RuleBase;
import io.faultline.fabric.FabricState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges scenarios and running fabrics by a library of rules. Compiling the rules takes about a second and happens
/// once: whoever has a thread to spare calls [#warm] before the first scenario comes. Safe for many threads.
public final class Advisor {

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::about)
            .thenComparing(Finding::weight)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::text);

    private final RuleLibrary library;
    private final Object compiling = new Object();
    private volatile @Nullable RuleBase base;

    private Advisor(RuleLibrary library) {
        this.library = library;
    }

    public static Advisor of(RuleLibrary library) {
        return new Advisor(library);
    }

    /// The advisor by the rules that come with the program: one for all, so that they are compiled once.
    public static Advisor shipped() {
        return Shipped.ADVISOR;
    }

    private static final class Shipped {
        private static final Advisor ADVISOR = of(RuleLibrary.shipped());
    }

    /// Compiles the rules now, if they are not yet; returns this.
    ///
    /// @throws io.faultline.source.ProblemException with file and line of each rule that does not compile
    public Advisor warm() {
        compiled();
        return this;
    }

    public Advice review(Scenario scenario) {
        Judgement judgement = compiled().judge(scenario);
        List<Finding> findings = new ArrayList<>();
        List<Crossing> crossings = new ArrayList<>();
        sort(judgement, findings, crossings);
        List<Option> options = Ranking.of(judgement.conclusions());
        return new Advice(
                scenario,
                options,
                Design.of(scenario.wanted(), options),
                findings,
                crossings,
                silenced(scenario, judgement),
                library.revision());
    }

    /// What the rules find about a running fabric, the worst first.
    public List<Finding> findings(FabricState state) {
        List<Finding> findings = new ArrayList<>();
        sort(compiled().judge(state), findings, new ArrayList<>());
        return findings;
    }

    public RuleLibrary library() {
        return library;
    }

    private static void sort(Judgement judgement, List<Finding> findings, List<Crossing> crossings) {
        for (Conclusion one : judgement.conclusions()) {
            switch (one) {
                case Conclusion.Found(Finding finding) -> findings.add(finding);
                case Conclusion.Crosses(Processor from, Processor to, Finding finding) ->
                    crossings.add(new Crossing(from, to, finding));
                default -> {}
            }
        }
        findings.sort(WORST_FIRST);
    }

    private List<Silenced> silenced(Scenario scenario, Judgement judgement) {
        return scenario.off().stream()
                .map(id -> new Silenced(
                        id,
                        library.card(id).map(RuleCard::title).orElse(""),
                        judgement.muted().contains(id)))
                .toList();
    }

    RuleBase compiled() {
        RuleBase ready = base;
        if (ready != null) {
            return ready;
        }
        synchronized (compiling) {
            RuleBase again = base;
            if (again == null) {
                again = RuleBase.of(library.texts(), library::source);
                base = again;
            }
            return again;
        }
    }
}
