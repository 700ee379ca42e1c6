package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident.*;
import io.faultline.fabric.Line;
import io.faultline.fabric.Network;
import io.faultline.fabric.Site;
import io.faultline.fabric.SiteId;
import io.faultline.ui.lab.Action.Plain;
import io.faultline.ui.lab.Action.Risky;
import io.faultline.ui.lab.Action.Warning;
import java.util.ArrayList;
import java.util.List;

/// What the weather may do to switches and to the lines between sites.
final class WireFaults {
    /// A line that nobody would keep: chosen, so that heartbeats are lost within minutes.
    private static final int LOSS = 80;

    private WireFaults() {}

    static List<Action> of(FabricState state, Network network) {
        Action lossy = network.line().equals(Line.CLEAR)
                ? new Plain(
                        "Lose " + LOSS + " of 100 packets",
                        new ChangeLine(network.id(), LOSS, 50),
                        network.up() ? "" : "its switch is lost")
                : new Plain("Make its line clear", new ChangeLine(network.id(), 0, 0), "");
        Action power = network.up()
                ? new Risky(
                        "Fail its switch…",
                        new FailNetwork(network.id()),
                        "",
                        new Warning(
                                "Fail the switch of " + network.id() + "?",
                                network.usedByCluster()
                                        ? "Heartbeats need another network, or the nodes lose each other."
                                        : "What is sent over it now breaks off.",
                                "Fail " + network.id(),
                                "Leave it on"))
                : new Plain("Bring its switch back", new RestoreNetwork(network.id()), "");
        return List.of(power, lossy);
    }

    /// Cuts between sites, or the end of a cut.
    static List<Action> of(FabricState state, Cluster cluster) {
        boolean cut = cluster.nodes().stream().anyMatch(node -> state.node(node).side() != 0);
        if (cut) {
            return List.of(new Plain("Mend the cut", new RepairNetwork(cluster.id()), ""));
        }
        List<SiteId> sites = cluster.nodes().stream()
                .map(node -> state.host(node).site())
                .distinct()
                .toList();
        List<Action> found = new ArrayList<>();
        for (Site site : state.sites()) {
            List<HostId> there = cluster.nodes().stream()
                    .filter(node -> state.host(node).site().equals(site.id()))
                    .toList();
            boolean cutAlready = sites.size() == 2 && !found.isEmpty(); // one line has two ends, and one entry
            if (!there.isEmpty() && there.size() < cluster.nodes().size() && !cutAlready) {
                String line = sites.size() == 2
                        ? "the line between " + sites.getFirst() + " and " + sites.getLast()
                        : "the line to " + site.id();
                found.add(new Risky(
                        "Cut " + line + "…",
                        new CutNetwork(cluster.id(), List.of(there)),
                        "",
                        new Warning(
                                "Cut " + line + "?",
                                "The nodes on its two sides do not hear each other any more.",
                                "Cut the line",
                                "Leave it whole")));
            }
        }
        return found;
    }
}
