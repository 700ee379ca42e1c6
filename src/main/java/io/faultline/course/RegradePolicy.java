package io.faultline.course;

import java.util.List;

/// What is made of a replay. It can be tried in any form on the same replay: nothing is replayed again.
///
/// @param awarded  checks that everybody gets in full
/// @param excluded checks that count for nobody, neither as earned nor as possible
public record RegradePolicy(Kind kind, List<String> awarded, List<String> excluded) {

    public static final RegradePolicy RAISE_ONLY = new RegradePolicy(Kind.RAISE_ONLY, List.of(), List.of());
    public static final RegradePolicy EXACT = new RegradePolicy(Kind.EXACT, List.of(), List.of());

    public enum Kind {
        /// Nobody's grade goes down: whoever would lose keeps their old result.
        RAISE_ONLY("raise only"),
        EXACT("exact");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public RegradePolicy {
        awarded = List.copyOf(awarded);
        excluded = List.copyOf(excluded);
    }

    AutomaticResult applied(AutomaticResult judged) {
        return new AutomaticResult(
                judged.checks().stream()
                        .filter(check -> !excluded.contains(check.check()))
                        .map(check -> awarded.contains(check.check()) ? check.inFull() : check)
                        .toList(),
                judged.deductions(),
                judged.voided());
    }

    boolean changesChecks() {
        return !awarded.isEmpty() || !excluded.isEmpty();
    }

    /// As it stands in the audit.
    String words() {
        return kind.words()
                + (awarded.isEmpty() ? "" : ", in full: " + String.join(" ", awarded))
                + (excluded.isEmpty() ? "" : ", left out: " + String.join(" ", excluded));
    }
}
