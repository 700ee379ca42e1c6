package io.faultline.ui.lab;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.DrainStatus;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Migration;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.ui.fabric.Thing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which behaviours of the ledger are on the screen: those of what is happening now first, then what always counts.
final class LedgerConcerns {
    private LedgerConcerns() {}

    static List<String> of(FabricState state, Optional<Thing> selected) {
        Set<String> ids = new LinkedHashSet<>();
        state.migrations().forEach(move -> migration(ids, move));
        state.hosts().forEach(host -> host(ids, host));
        state.vms().forEach(vm -> vm(ids, vm));
        state.volumes().forEach(volume -> volume(ids, volume));
        operations(ids, state);
        selected.ifPresent(thing -> selected(ids, thing));
        for (Cluster cluster : state.clusters()) {
            ids.add(cluster.up() ? "quorum.node-majority" : "quorum.lost");
            ids.addAll(List.of("quorum.dynamic", "quorum.voteless-node", "quorum.witness"));
        }
        return List.copyOf(ids);
    }

    private static void operations(Set<String> ids, FabricState state) {
        if (state.maintenance().isAnyUnderWay()) {
            ids.addAll(List.of("updating.per-node", "updating.retries", "updating.max-failed", "updating.lengths"));
        }
        for (Cluster cluster : state.clusters()) {
            if (cluster.nodes().stream().anyMatch(node -> state.host(node).windows() != cluster.version())) {
                ids.addAll(List.of("upgrade.mixed", "upgrade.level"));
            }
        }
        if (state.hosts().stream().anyMatch(host -> host.software().installing() != null)) {
            ids.add("upgrade.install");
        }
    }

    private static void migration(Set<String> ids, Migration move) {
        if (move.type() != MigrationType.LIVE) {
            ids.add("migration.quick");
        } else if (move.isQueued()) {
            ids.addAll(List.of("migration.queue", "migration.at-once"));
        } else {
            ids.addAll(List.of(
                    "migration.phases",
                    "migration.passes",
                    "migration.policy",
                    "migration.single-stream",
                    "migration.shared-bandwidth"));
        }
        if (move.drain()) {
            ids.add("drain.move-types");
        }
    }

    private static void host(Set<String> ids, Host host) {
        Node node = host.node();
        if (host.power() == HostPower.STARTING) {
            ids.add("times.host-boot");
        }
        if (host.power() == HostPower.HUNG) {
            ids.add("resiliency.hang");
        }
        if (node == null) {
            return;
        }
        if (!host.isRunning() && node.isMember()) {
            ids.addAll(List.of("heartbeat.detection", "heartbeat.single-network"));
        }
        if (node.state() == NodeState.ISOLATED) {
            ids.addAll(List.of(
                    "resiliency.wait", "resiliency.always-isolate", "failover.rejoin", "resiliency.quarantine"));
        }
        if (node.state() == NodeState.DOWN) {
            ids.addAll(List.of("failover.total-time", "failover.placement", "failover.restart-order"));
        }
        if (node.drain() != DrainStatus.NOT_INITIATED) {
            ids.addAll(List.of("drain.pause", "drain.move-types"));
        }
    }

    private static void vm(Set<String> ids, Vm vm) {
        if (vm.isRunning() && !vm.heartbeatOk()) {
            ids.add("times.guest-boot");
        }
        if (vm.role() == RoleState.FAILED) {
            ids.add("failover.no-room");
        }
    }

    private static void volume(Set<String> ids, Volume volume) {
        if (volume.hasOneOwner()) {
            ids.add("csv.without");
        }
        if (volume.trouble().redirected() || !volume.trouble().cutOff().isEmpty()) {
            ids.addAll(List.of("csv.redirected", "csv.demand", "csv.timeout"));
        }
        if (volume.trouble().lost() || !volume.trouble().stalls().isEmpty()) {
            ids.add("storage.resiliency");
        }
        if (volume.trouble().full()) {
            ids.add("storage.full");
        }
    }

    private static void selected(Set<String> ids, Thing thing) {
        switch (thing.kind()) {
            case "vm" -> ids.addAll(List.of("migration.memory", "failover.possible-owners", "vm.shutdown"));
            case "host" -> ids.addAll(List.of("heartbeat.detection", "times.host-boot", "times.patch"));
            case "volume" -> ids.addAll(List.of("csv.coordinator-move", "csv.move-time", "csv.redirected"));
            default -> ids.add("quorum.witness");
        }
    }
}
