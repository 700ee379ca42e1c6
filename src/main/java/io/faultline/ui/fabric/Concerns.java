package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.Event;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which things on the map an event is about.
public final class Concerns {
    private Concerns() {}

    public static Set<Thing> of(Event event) {
        return switch (event) {
            case HostEvent e -> host(e);
            case NetworkEvent e -> network(e);
            case ClusterEvent e -> cluster(e);
            case StorageEvent e -> StorageWords.concerns(e);
            case RoleEvent e -> role(e);
            case LifecycleEvent e -> lifecycle(e);
            case UpdatingEvent e -> updating(e);
            case VmEvent e -> Set.of(vm(e.vm()));
            case HardwareEvent e -> hardware(e);
            case DirectoryEvent e -> Set.of(host(e.host()));
            case MigrationEvent e -> Set.of(vm(e.vm()));
            case Event.CommandRefused(String subject, var refusals) ->
                Set.of(new Thing("vm", subject), new Thing("host", subject), new Thing("volume", subject));
        };
    }

    private static Set<Thing> host(HostEvent event) {
        return switch (event) {
            case HostEvent.HostPowerLost(var host, var vms) -> both(host, vms);
            case HostEvent.HostHung(var host, var vms) -> both(host, vms);
            case HostEvent.HostCrashed(var host, var vms) -> both(host, vms);
            case HostEvent.HostShutDown(var host, var vms) -> both(host, vms);
            case HostEvent.HostStarting(var host, var vms) -> both(host, vms);
            case HostEvent e -> Set.of(host(e.host()));
        };
    }

    private static Set<Thing> network(NetworkEvent event) {
        return switch (event) {
            case NetworkEvent.PortLost e -> Set.of(host(e.host()));
            case NetworkEvent.PortReturned e -> Set.of(host(e.host()));
            case NetworkEvent e -> Set.of();
        };
    }

    private static Set<Thing> cluster(ClusterEvent event) {
        return switch (event) {
            case ClusterEvent.NodeIsolated(var node, var vms) -> both(node, vms);
            case ClusterEvent.NodeQuarantined e -> Set.of(host(e.node()));
            case ClusterEvent.NodeServiceFailed e -> Set.of(host(e.node()));
            case ClusterEvent.NodeDown e -> Set.of(host(e.node()));
            case ClusterEvent.NodeJoining e -> Set.of(host(e.node()));
            case ClusterEvent.NodeRestarted e -> Set.of(host(e.node()));
            case ClusterEvent.NodeUp e -> Set.of(host(e.node()));
            case ClusterEvent.NodePaused e -> Set.of(host(e.node()));
            case ClusterEvent.NodeResumed e -> Set.of(host(e.node()));
            case ClusterEvent.NodeStopBegan e -> Set.of(host(e.node()));
            case ClusterEvent.NodeDrainStarted e -> Set.of(host(e.node()));
            case ClusterEvent.NodeDrained e -> Set.of(host(e.node()));
            case ClusterEvent.NodeDrainFailed(var node, var staying) -> both(node, staying);
            case ClusterEvent.NodeWeightSet e -> Set.of(host(e.node()));
            case ClusterEvent.ClusterPropertySet e -> Set.of();
            case ClusterEvent.QuorumLost e -> vms(e.stopped());
            case ClusterEvent.ClusterFormed e -> hosts(e.nodes());
            case ClusterEvent.VotesAdjusted e -> hosts(e.voters());
            case ClusterEvent.NetworkCut e ->
                hosts(e.parts().stream().flatMap(List::stream).toList());
            case ClusterEvent.NetworkRepaired e -> Set.of();
            case ClusterEvent.PartStopped e -> hosts(e.nodes());
            case ClusterEvent.WitnessSet e -> Set.of();
            case ClusterEvent.WitnessUnreached e -> hosts(e.nodes());
            case ClusterEvent.PreferredSiteSet e -> Set.of();
            case ClusterEvent.WitnessLost e -> Set.of();
            case ClusterEvent.WitnessReturned e -> Set.of();
            case ClusterEvent.NodePrevented e -> Set.of(host(e.node()));
            case ClusterEvent.CoreGroupMoved e -> Set.of(host(e.to()));
            case ClusterEvent.CsvCoordinatorMoved e ->
                Set.of(new Thing("volume", e.volume().name()), host(e.to()));
            case ClusterEvent.RoleFailedOver e -> Set.of(vm(e.vm()));
            case ClusterEvent.RoleMoved e -> Set.of(vm(e.vm()));
            case ClusterEvent.RolePlacementFailed e -> Set.of(vm(e.vm()));
            case ClusterEvent.RolePrioritySet e -> Set.of(vm(e.vm()));
        };
    }

    private static Set<Thing> hardware(HardwareEvent event) {
        return switch (event) {
            case HardwareEvent.VmProcessorSet e -> Set.of(vm(e.vm()));
            case HardwareEvent.VmVersionUpdated e -> Set.of(vm(e.vm()));
            case HardwareEvent.VmDvdSet e -> Set.of(vm(e.vm()));
            case HardwareEvent.VmSavedStateDropped e -> Set.of(vm(e.vm()));
            case HardwareEvent.VirtualSwitchMade e -> Set.of(host(e.host()));
            case HardwareEvent.MigrationPortSet e -> Set.of(host(e.host()));
            case HardwareEvent.VmHostSet e -> Set.of(host(e.host()));
            case HardwareEvent.WindowsFeatureInstalled e -> Set.of(host(e.host()));
            case HardwareEvent.SmbLimitSet e -> Set.of(host(e.host()));
            case HardwareEvent.VmMemorySet e -> Set.of(vm(e.vm()));
            case HardwareEvent.VmMemoryAssigned e -> Set.of(vm(e.vm()));
            case HardwareEvent.ClusterMigrationSet e -> Set.of();
        };
    }

    private static Set<Thing> role(RoleEvent event) {
        return switch (event) {
            case RoleEvent.PreferredOwnersSet e -> Set.of(vm(e.vm()));
            case RoleEvent.PossibleOwnersSet e -> Set.of(vm(e.vm()));
            case RoleEvent.RolePropertySet e -> Set.of(vm(e.vm()));
            case RoleEvent.AntiAffinitySet e -> Set.of(vm(e.vm()));
            case RoleEvent.GuestCrashed e -> Set.of(vm(e.vm()));
            case RoleEvent.ResourceFailed e -> Set.of(vm(e.vm()), host(e.host()));
            case RoleEvent.ResourceRestarted e -> Set.of(vm(e.vm()), host(e.host()));
            case RoleEvent.FailoverCounted e -> Set.of(vm(e.vm()), host(e.host()));
            case RoleEvent.RoleGivenUp e -> Set.of(vm(e.vm()));
            case RoleEvent.RoleWaits e -> Set.of(vm(e.vm()));
            case RoleEvent.FailbackBegan e -> Set.of(vm(e.vm()), host(e.to()));
            case RoleEvent.BalancingBegan e -> Set.of(vm(e.vm()), host(e.from()), host(e.to()));
            case RoleEvent.AffinityRuleSet e -> vms(e.groupNames());
            case RoleEvent.AffinityRuleRemoved e -> Set.of();
            case RoleEvent.GroupSetSet e -> vms(e.groupNames());
            case RoleEvent.GroupSetRemoved e -> Set.of();
        };
    }

    private static Set<Thing> lifecycle(LifecycleEvent event) {
        return switch (event) {
            case LifecycleEvent.ClusterCreated e -> hosts(e.nodes());
            case LifecycleEvent.ClusterRemoved e -> hosts(e.nodes());
            case LifecycleEvent.NodeAdded e -> Set.of(host(e.node()));
            case LifecycleEvent.NodeEvictionBegan e -> Set.of(host(e.node()));
            case LifecycleEvent.NodeEvicted e -> Set.of(host(e.node()));
            case LifecycleEvent.FunctionalLevelRaised e -> Set.of();
            case LifecycleEvent.FunctionalLevelChecked e -> Set.of();
            case LifecycleEvent.RoleAdded e -> Set.of(vm(e.vm()));
            case LifecycleEvent.RoleRemoved e -> Set.of(vm(e.vm()));
        };
    }

    private static Set<Thing> updating(UpdatingEvent event) {
        return switch (event) {
            case UpdatingEvent.UpdateRunStarted e -> Set.of();
            case UpdatingEvent.NodeUpdateStarted e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateInstalling e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateRestarting e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateResuming e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateRetried e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateSucceeded e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateFailed e -> Set.of(host(e.node()));
            case UpdatingEvent.NodeUpdateCanceled e -> Set.of(host(e.node()));
            case UpdatingEvent.UpdateRunStopping e -> Set.of();
            case UpdatingEvent.UpdateRunEnded e -> Set.of();
        };
    }

    private static Thing host(HostId host) {
        return new Thing("host", host.name());
    }

    private static Thing vm(VmId vm) {
        return new Thing("vm", vm.name());
    }

    private static Set<Thing> vms(Collection<VmId> vms) {
        Set<Thing> things = new LinkedHashSet<>();
        vms.forEach(vm -> things.add(vm(vm)));
        return things;
    }

    private static Set<Thing> hosts(List<HostId> hosts) {
        Set<Thing> things = new LinkedHashSet<>();
        hosts.forEach(host -> things.add(host(host)));
        return things;
    }

    private static Set<Thing> both(HostId host, Collection<VmId> vms) {
        Set<Thing> things = vms(vms);
        things.add(host(host));
        return things;
    }
}
