package io.faultline.advisor.drools;

import io.faultline.advisor.Processor;
import io.faultline.fabric.Cpu;
import io.faultline.fabric.CpuCompatibility;

/// Two kinds of processor, and how a running machine that was started on the one gets to the other with the
/// compatibility mode off.
public record Pair(Processor from, Processor to, Step step) implements Fact {

    /// By [CpuCompatibility#way]; not known where a generation was not told.
    public enum Step {
        TO_NEWER,
        TO_OLDER,
        /// The generations have the same features.
        EQUAL,
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
        Cpu source = from.known().get();
        Cpu destination = to.known().get();
        return new Pair(
                from,
                to,
                switch (CpuCompatibility.way(source, destination)) {
                    case LIVE ->
                        CpuCompatibility.way(destination, source) == CpuCompatibility.Way.LIVE
                                ? Step.EQUAL
                                : Step.TO_NEWER;
                    case WITH_MODE -> Step.TO_OLDER;
                    case COLD -> Step.OTHER_MAKER;
                });
    }

    @Override
    public String words() {
        return "From " + from.words() + " to " + to.words();
    }
}
