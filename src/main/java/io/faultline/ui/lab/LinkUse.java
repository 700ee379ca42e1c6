package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Link;
import io.faultline.kernel.Flow;
import io.faultline.workbench.BenchView;
import java.util.ArrayList;
import java.util.List;

/// What a transfer takes of the narrowest place that it goes through, who else is there, and what keeps it from being
/// faster.
///
/// @param name    "LAN, out of HV01"
/// @param offered bytes a second in all
/// @param parts   the transfer itself first, what guests take last
/// @param limit   a sentence
record LinkUse(String name, double offered, List<Part> parts, String limit) {
    private static final double NEARLY = 1 - 1e-6;

    enum Kind {
        THIS,
        OTHER,
        GUESTS
    }

    /// @param rate bytes a second there: of compressed memory, those on the wire
    record Part(Kind kind, String who, double rate) {}

    double free() {
        return Math.max(0, offered - parts.stream().mapToDouble(Part::rate).sum());
    }

    double own() {
        return parts.getFirst().rate();
    }

    static LinkUse of(BenchView view, Flow flow) {
        FabricState state = view.state();
        long narrowest = flow.resources().getFirst();
        double most = -1;
        for (long link : flow.resources()) {
            double taken = 1 - left(view, link) / Math.max(1, Link.offered(state, link));
            if ((Link.isPort(link) || Link.isDisks(link)) && taken > most + 1e-9) {
                most = taken;
                narrowest = link;
            }
        }
        return new LinkUse(
                name(state, narrowest),
                Link.offered(state, narrowest),
                parts(view, flow, narrowest),
                limit(view, flow, narrowest));
    }

    private static double left(BenchView view, long link) {
        return Link.capacity(view.state(), link)
                - view.flows().stream().mapToDouble(f -> f.rateOn(link)).sum();
    }

    private static List<Part> parts(BenchView view, Flow flow, long link) {
        FabricState state = view.state();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Kind.THIS, Transfers.who(state, flow), flow.rateOn(link)));
        for (Flow other : view.flows()) {
            if (other.id() != flow.id() && other.rateOn(link) > 0) {
                parts.add(new Part(Kind.OTHER, Transfers.who(state, other), other.rateOn(link)));
            }
        }
        double guests = Link.offered(state, link) - Link.capacity(state, link);
        if (guests > 0) {
            parts.add(new Part(Kind.GUESTS, Link.isPort(link) ? "redirected I/O" : "writes that go to both", guests));
        }
        return List.copyOf(parts);
    }

    private static String limit(BenchView view, Flow flow, long shown) {
        FabricState state = view.state();
        if (flow.rate() >= flow.cap() * NEARLY) {
            return "One migration takes " + Amounts.rate(flow.cap()) + " of memory at most.";
        }
        for (long link : flow.resources()) {
            if (flow.rate() > 0 && left(view, link) <= Link.capacity(state, link) * (1 - NEARLY)) {
                return link == shown ? "All of it is taken." : full(state, link);
            }
        }
        return flow.rate() > 0 ? "" : "Nothing gets through.";
    }

    private static String full(FabricState state, long link) {
        if (Link.isCompression(link)) {
            return Link.host(state, link).id() + " compresses no faster.";
        }
        if (Link.isSmbLimit(link)) {
            return "The SMB bandwidth limit of " + Link.host(state, link).id() + " allows no more.";
        }
        return "Taken up: " + name(state, link) + ".";
    }

    private static String name(FabricState state, long link) {
        if (Link.isPort(link)) {
            return Link.network(state, link).id()
                    + (Link.isOutgoing(link) ? ", out of " : ", into ")
                    + Link.host(state, link).id();
        }
        return "Disks of " + Link.volume(state, link).id();
    }
}
