package io.faultline.advisor;

import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.RuleBase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges scenarios by a library of rules. Compiling the rules takes about a second and happens once: whoever has a
/// thread to spare calls [#warm] before the first scenario comes. Safe for many threads.
public final class Advisor {

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
    public Advisor warm() {
        compiled();
        return this;
    }

    public Advice review(Scenario scenario) {
        List<Conclusion> worded = compiled().judge(scenario).stream()
                .map(one -> new Conclusion(library.worded(one.line()), one.extra()))
                .toList();
        return new Advice(scenario, Ranking.of(worded), library.revision());
    }

    public RuleLibrary library() {
        return library;
    }

    private RuleBase compiled() {
        RuleBase ready = base;
        if (ready != null) {
            return ready;
        }
        synchronized (compiling) {
            RuleBase again = base;
            if (again == null) {
                again = RuleBase.of(library.rules());
                base = again;
            }
            return again;
        }
    }
}
