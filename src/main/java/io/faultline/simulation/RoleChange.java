package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.LifecycleEvent.RoleAdded;
import io.faultline.fabric.LifecycleEvent.RoleRemoved;
import io.faultline.fabric.Node;
import io.faultline.fabric.OperatorCommand.AddRole;
import io.faultline.fabric.OperatorCommand.RemoveRole;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.Volume;
import io.faultline.kernel.Turn;

/// A VM becomes a role of a cluster, and stops being one. Its disks must lie where every node reaches them
/// (ledger `membership.roles`).
final class RoleChange {
    private RoleChange() {}

    static void add(AddRole c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        Node node = turn.state().host(vm.owner()).node();
        Volume volume = turn.state().volume(vm.spec().volume());
        if (turn.state().migrationOf(c.vm()).isPresent()) {
            refuse(turn, c.vm(), "0x80071748", "AlreadyMigrating", c.vm() + " is being moved.");
        } else if (vm.isClustered()) {
            refuse(turn, c.vm(), "AlreadyClustered", "AlreadyClustered", c.vm() + " is a role already.");
        } else if (!turn.state().cluster(c.cluster()).up()) {
            clusterDown(turn, c.cluster());
        } else if (node == null || !node.cluster().equals(c.cluster()) || !node.isMember()) {
            refuse(
                    turn,
                    c.vm(),
                    "0x000013B2",
                    "NotANode",
                    vm.owner() + ", which has " + c.vm() + ", is not a node of " + c.cluster() + " that takes part.");
        } else if (!turn.state().host(vm.owner()).isRunning()) {
            refuse(
                    turn,
                    c.vm(),
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + vm.owner() + " does not answer.");
        } else if (!c.cluster().equals(volume.cluster()) && !volume.share()) {
            refuse(
                    turn,
                    c.vm(),
                    "NotOnClusteredStorage",
                    "NotOnClusteredStorage",
                    "The disks of " + c.vm() + " lie on " + volume.id() + ", which the other nodes do not reach.");
        } else {
            turn.emit(new RoleAdded(c.cluster(), c.vm()));
        }
    }

    static void remove(RemoveRole c, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(c.vm());
        if (vm.spec().cluster() == null) {
            refuse(turn, c.vm(), "NotClustered", "NotClustered", c.vm() + " is not a role of a cluster.");
        } else if (!turn.state().cluster(vm.spec().cluster()).up()) {
            clusterDown(turn, c.vm());
        } else if (!c.resources()) {
            refuse(
                    turn,
                    c.vm(),
                    "GroupNotEmpty",
                    "GroupNotEmpty",
                    "The group " + c.vm() + " has resources still; -RemoveResources removes them with it.");
        } else if (turn.state().migrationOf(c.vm()).isPresent()) {
            refuse(turn, c.vm(), "0x80071748", "AlreadyMigrating", c.vm() + " is being moved.");
        } else if (!turn.state().node(vm.owner()).isMember()
                || !turn.state().host(vm.owner()).isRunning()) {
            refuse(
                    turn,
                    c.vm(),
                    "0x000006BA",
                    "HostNotRunning",
                    "The RPC server is unavailable: " + vm.owner() + " owns " + c.vm() + " and does not answer.");
        } else {
            turn.emit(new RoleRemoved(java.util.Objects.requireNonNull(vm.spec().cluster()), c.vm()));
        }
    }
}
