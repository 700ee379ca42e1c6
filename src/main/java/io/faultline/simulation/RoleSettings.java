package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleCommand.SetAntiAffinity;
import io.faultline.fabric.RoleCommand.SetPossibleOwners;
import io.faultline.fabric.RoleCommand.SetPreferredOwners;
import io.faultline.fabric.RoleCommand.SetRoleProperty;
import io.faultline.fabric.RoleEvent.AntiAffinitySet;
import io.faultline.fabric.RoleEvent.PossibleOwnersSet;
import io.faultline.fabric.RoleEvent.PreferredOwnersSet;
import io.faultline.fabric.RoleEvent.RolePropertySet;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.Timer;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.util.List;

/// Owners, properties and anti-affinity classes of a role. What runs stays where it is: they count from the next
/// placement on (`02_heartbeat_failover/AntiAffinityClassNames`).
final class RoleSettings {
    private RoleSettings() {}

    static void set(SetPreferredOwners c, Turn<FabricState, Event, Timer> turn) {
        if (mayBeSet(c.vm(), turn) && areNodes(c.vm(), c.owners(), turn)) {
            turn.emit(new PreferredOwnersSet(c.vm(), c.owners()));
        }
    }

    /// The node that owns a running role cannot be taken from its possible owners.
    static void set(SetPossibleOwners c, Turn<FabricState, Event, Timer> turn) {
        if (!mayBeSet(c.vm(), turn) || !areNodes(c.vm(), c.owners(), turn)) {
            return;
        }
        Vm vm = turn.state().vm(c.vm());
        List<HostId> nodes = Membership.clusterOf(turn.state(), vm).nodes();
        if (c.owners().isEmpty()) {
            refuse(
                    turn,
                    c.vm(),
                    "0x00000057",
                    "NoOwners",
                    "The parameter is incorrect: a resource needs a possible owner.");
        } else if (vm.isRunning() && !c.owners().contains(vm.owner())) {
            refuse(
                    turn,
                    c.vm(),
                    "0x0000139F",
                    "OwnerInUse",
                    "The specified node is the owner of this resource: " + vm.id() + " runs on " + vm.owner()
                            + ". Move it first.");
        } else {
            turn.emit(new PossibleOwnersSet(c.vm(), c.owners().containsAll(nodes) ? List.of() : c.owners()));
        }
    }

    static void set(SetRoleProperty c, Turn<FabricState, Event, Timer> turn) {
        RoleProperty property = c.property();
        if (!mayBeSet(c.vm(), turn)) {
            return;
        }
        WindowsVersion version =
                Membership.clusterOf(turn.state(), turn.state().vm(c.vm())).version();
        if (!property.existsOn(version)) {
            refuse(
                    turn,
                    c.vm(),
                    "UnknownProperty",
                    "UnknownProperty",
                    property + " does not exist on Windows Server " + version + ".");
        } else if (!property.allows(c.value())) {
            refuse(
                    turn,
                    c.vm(),
                    "0x00000057",
                    "OutOfRange",
                    "The parameter is incorrect: %s takes 0 to %d%s, not %d."
                            .formatted(
                                    property,
                                    property.most(),
                                    property.usual() > property.most() ? " or " + property.usual() : "",
                                    c.value()));
        } else {
            turn.emit(new RolePropertySet(c.vm(), property, c.value()));
        }
    }

    static void set(SetAntiAffinity c, Turn<FabricState, Event, Timer> turn) {
        if (mayBeSet(c.vm(), turn)) {
            turn.emit(new AntiAffinitySet(c.vm(), c.classes()));
        }
    }

    private static boolean mayBeSet(VmId id, Turn<FabricState, Event, Timer> turn) {
        Vm vm = turn.state().vm(id);
        if (!vm.isClustered()) {
            refuse(turn, id, "NotClustered", "NotClustered", id + " is not a role of a cluster.");
            return false;
        }
        if (!Membership.clusterOf(turn.state(), vm).up()) {
            clusterDown(turn, id);
            return false;
        }
        return true;
    }

    private static boolean areNodes(VmId vm, List<HostId> owners, Turn<FabricState, Event, Timer> turn) {
        List<HostId> nodes =
                Membership.clusterOf(turn.state(), turn.state().vm(vm)).nodes();
        for (HostId owner : owners) {
            if (!nodes.contains(owner)) {
                refuse(turn, vm, "0x000013B2", "NotANode", owner + " is not a node of the cluster of " + vm + ".");
                return false;
            }
        }
        return true;
    }
}
