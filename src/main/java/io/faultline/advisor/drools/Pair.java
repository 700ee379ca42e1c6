package io.faultline.advisor.drools;

import io.faultline.advisor.Processor;
import io.faultline.fabric.CpuCompatibility;

/// Two kinds of processor, and how a running machine that was started on the one gets to the other with the
/// compatibility mode off.
public record Pair(Processor from, Processor to, Step step) implements Fact {

    /// By [CpuCompatibility#way]; not known where a generation was not told.
    public enum Step {
        TO_NEWER,
        TO_OLDER,
        OTHER_MAKER,
        NOT_KNOWN
    }

    static Pair of(Processor from, Processor to) {
        if (from.maker() != to.maker()) {
            return new Pair(from, to, Step.OTHER_MAKER);
        }
        if (from.known().isEmpty() || to.known().isEmpty()) {
            return new Pair(from, to, Step.NOT_KNOWN);
        }
        return switch (CpuCompatibility.way(from.known().get(), to.known().get())) {
            case LIVE -> new Pair(from, to, Step.TO_NEWER);
            case WITH_MODE -> new Pair(from, to, Step.TO_OLDER);
            case COLD -> new Pair(from, to, Step.OTHER_MAKER);
        };
    }

    @Override
    public String words() {
        return "From " + from.words() + " to " + to.words();
    }
}
