package io.faultline.fabric;

import java.util.ArrayList;
import java.util.List;

/// Which hosts and VMs an event touched, so that a law need not look at everything. An event that touches a whole
/// cluster says so.
record Touched(List<HostId> hosts, List<VmId> vms, boolean all) {
    private static final Touched NOTHING = new Touched(List.of(), List.of(), false);
    private static final Touched EVERYTHING = new Touched(List.of(), List.of(), true);

    static Touched by(Event event) {
        return switch (event) {
            case HostEvent e -> host(e.host());
            case NetworkEvent e -> EVERYTHING;
            case VmEvent e -> vm(e.vm());
            case HardwareEvent.VmSavedStateDropped e -> vm(e.vm());
            case HardwareEvent.VmMemorySet e -> vm(e.vm());
            case HardwareEvent.VmMemoryAssigned e -> vm(e.vm());
            case HardwareEvent e -> NOTHING;
            case DirectoryEvent e -> NOTHING;
            case MigrationEvent e -> vm(e.vm());
            case ClusterEvent e -> cluster(e);
            case StorageEvent e -> EVERYTHING;
            case RoleEvent e -> role(e);
            case LifecycleEvent e -> EVERYTHING;
            case UpdatingEvent e -> NOTHING;
            case Event.CommandRefused e -> NOTHING;
        };
    }

    private static Touched cluster(ClusterEvent event) {
        return switch (event) {
            case ClusterEvent.NodeIsolated e -> host(e.node());
            case ClusterEvent.NodeQuarantined e -> host(e.node());
            case ClusterEvent.NodeServiceFailed e -> host(e.node());
            case ClusterEvent.NodeDown e -> host(e.node());
            case ClusterEvent.NodeJoining e -> host(e.node());
            case ClusterEvent.NodeUp e -> host(e.node());
            case ClusterEvent.NodeRestarted e -> host(e.node());
            case ClusterEvent.NodePaused e -> host(e.node());
            case ClusterEvent.NodeResumed e -> host(e.node());
            case ClusterEvent.NodeStopBegan e -> host(e.node());
            case ClusterEvent.NodeDrainStarted e -> host(e.node());
            case ClusterEvent.NodeDrained e -> host(e.node());
            case ClusterEvent.NodeDrainFailed e -> host(e.node());
            case ClusterEvent.NodeWeightSet e -> host(e.node());
            case ClusterEvent.ClusterPropertySet e -> EVERYTHING;
            case ClusterEvent.QuorumLost e -> EVERYTHING;
            case ClusterEvent.ClusterFormed e -> EVERYTHING;
            case ClusterEvent.VotesAdjusted e -> EVERYTHING;
            case ClusterEvent.NetworkCut e -> EVERYTHING;
            case ClusterEvent.NetworkRepaired e -> EVERYTHING;
            case ClusterEvent.PartStopped e -> EVERYTHING;
            case ClusterEvent.WitnessSet e -> EVERYTHING;
            case ClusterEvent.WitnessUnreached e -> EVERYTHING;
            case ClusterEvent.PreferredSiteSet e -> EVERYTHING;
            case ClusterEvent.WitnessLost e -> EVERYTHING;
            case ClusterEvent.WitnessReturned e -> EVERYTHING;
            case ClusterEvent.NodePrevented e -> host(e.node());
            case ClusterEvent.CoreGroupMoved e -> host(e.to());
            case ClusterEvent.CsvCoordinatorMoved e -> host(e.to());
            case ClusterEvent.RoleFailedOver e -> vm(e.vm());
            case ClusterEvent.RoleMoved e -> vm(e.vm());
            case ClusterEvent.RolePlacementFailed e -> vm(e.vm());
            case ClusterEvent.RolePrioritySet e -> vm(e.vm());
        };
    }

    private static Touched role(RoleEvent event) {
        return switch (event) {
            case RoleEvent.PreferredOwnersSet e -> vm(e.vm());
            case RoleEvent.PossibleOwnersSet e -> vm(e.vm());
            case RoleEvent.RolePropertySet e -> vm(e.vm());
            case RoleEvent.AntiAffinitySet e -> vm(e.vm());
            case RoleEvent.GuestCrashed e -> vm(e.vm());
            case RoleEvent.ResourceFailed e -> vm(e.vm());
            case RoleEvent.ResourceRestarted e -> vm(e.vm());
            case RoleEvent.FailoverCounted e -> vm(e.vm());
            case RoleEvent.RoleGivenUp e -> vm(e.vm());
            case RoleEvent.RoleWaits e -> vm(e.vm());
            case RoleEvent.FailbackBegan e -> vm(e.vm());
            case RoleEvent.BalancingBegan e -> vm(e.vm());
            case RoleEvent.AffinityRuleSet e -> NOTHING;
            case RoleEvent.AffinityRuleRemoved e -> NOTHING;
            case RoleEvent.GroupSetSet e -> NOTHING;
            case RoleEvent.GroupSetRemoved e -> NOTHING;
        };
    }

    private static Touched host(HostId host) {
        return new Touched(List.of(host), List.of(), false);
    }

    private static Touched vm(VmId vm) {
        return new Touched(List.of(), List.of(vm), false);
    }

    /// VMs that the event may have changed, those on a touched host among them.
    List<Vm> vmsIn(FabricState state) {
        if (all) {
            return state.vms();
        }
        List<Vm> found = new ArrayList<>();
        hosts.forEach(h -> found.addAll(state.vmsOn(h)));
        vms.forEach(v -> found.add(state.vm(v)));
        return found;
    }

    /// Hosts that the event may have changed, the owners of touched VMs among them.
    List<Host> hostsIn(FabricState state) {
        if (all) {
            return state.hosts();
        }
        List<Host> found = new ArrayList<>();
        hosts.forEach(h -> found.add(state.host(h)));
        vms.forEach(v -> found.add(state.host(state.vm(v).owner())));
        return found;
    }
}
