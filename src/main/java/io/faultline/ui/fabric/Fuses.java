package io.faultline.ui.fabric;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Node;
import io.faultline.fabric.Vm;
import io.faultline.kernel.SimTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The countdown on an isolated node, from the settings of its cluster.
final class Fuses {
    private Fuses() {}

    static FuseView of(FabricState state, Host host, Node node) {
        Cluster cluster = state.cluster(node.cluster());
        Duration silence = cluster.settings().detection();
        Duration wait = cluster.settings().resiliency(cluster.version());
        Duration boot = state.vmsOn(host.id()).stream()
                .filter(Vm::wanted)
                .map(vm -> vm.spec().boot())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        List<FuseView.Part> parts = new ArrayList<>();
        parts.add(part(FuseView.Kind.SILENCE, silence, ""));
        parts.add(part(FuseView.Kind.WAIT, wait, " wait"));
        if (!boot.isZero()) {
            parts.add(part(FuseView.Kind.BOOT, boot, " boot"));
        }
        long from = Math.max(0, node.since().micros() - SimTime.micros(silence));
        return new FuseView(from, parts, node.since().micros() + SimTime.micros(wait));
    }

    private static FuseView.Part part(FuseView.Kind kind, Duration length, String word) {
        return new FuseView.Part(kind, SimTime.micros(length), Amounts.length(length) + word);
    }
}
