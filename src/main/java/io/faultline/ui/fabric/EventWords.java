package io.faultline.ui.fabric;

import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.DirectoryEvent;
import io.faultline.fabric.DownReason;
import io.faultline.fabric.Event;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HardwareEvent;
import io.faultline.fabric.HostEvent;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.MigrationEvent;
import io.faultline.fabric.NetworkEvent;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleEvent;
import io.faultline.fabric.StorageEvent;
import io.faultline.fabric.UpdatingEvent;
import io.faultline.fabric.VmEvent;
import io.faultline.fabric.VmId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What happened, as one short sentence in the present or past that begins with its subject.
public final class EventWords {
    private EventWords() {}

    public static String of(Event event) {
        return switch (event) {
            case HostEvent e -> host(e);
            case NetworkEvent e -> NetworkWords.of(e);
            case ClusterEvent e -> cluster(e);
            case StorageEvent e -> StorageWords.of(e);
            case RoleEvent e -> RoleWords.of(e);
            case HardwareEvent e -> hardware(e);
            case DirectoryEvent e -> DirectoryWords.of(e);
            case LifecycleEvent e -> LifecycleWords.of(e);
            case UpdatingEvent e -> UpdatingWords.of(e);
            case VmEvent e -> vm(e);
            case MigrationEvent e -> MigrationWords.of(e);
            case Event.CommandRefused(String subject, var refusals) -> subject + " was refused: " + refused(refusals);
        };
    }

    private static String refused(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::text).collect(Collectors.joining(" "));
    }

    private static String host(HostEvent event) {
        return switch (event) {
            case HostEvent.HostPowerLost(var host, var vms) -> host + " lost power" + with(vms);
            case HostEvent.HostHung(var host, var vms) -> host + " hangs" + with(vms);
            case HostEvent.HostCrashed(var host, var vms) -> host + " met a blue screen" + with(vms);
            case HostEvent.HostShutdownBegan(var host, var next) ->
                switch (next) {
                    case STAY_OFF -> host + " was told to shut down";
                    case RESTART -> host + " was told to restart";
                    case UPDATE_AND_RESTART -> host + " installs an update and restarts";
                    case REINSTALL -> host + " goes down to be set up anew";
                };
            case HostEvent.HostShutDown(var host, var vms) -> host + " is off" + with(vms);
            case HostEvent.HostStarting(var host, var vms) ->
                host + " starts" + (vms.isEmpty() ? "" : "; " + are(vms) + " off");
            case HostEvent.HostStarted(var host) -> host + " is up";
            case HostEvent.HostUpdated(var host) -> host + " has its update";
            case HostEvent.HostUpdateFailed(var host) -> "The update of " + host + " did not install";
            case HostEvent.HostUpdatesSpoiled(var host, int failures) ->
                failures == 0
                        ? "Updates install on " + host + " again"
                        : failures < 0
                                ? "Updates fail on " + host + " until it is repaired"
                                : "The next " + (failures == 1 ? "update fails" : failures + " updates fail") + " on "
                                        + host;
            case HostEvent.HostInstallBegan(var host, var version) ->
                host + " is set up anew with Windows Server " + version;
            case HostEvent.HostInstalled(var host, var version) -> host + " runs Windows Server " + version;
        };
    }

    private static String with(Collection<VmId> vms) {
        return vms.isEmpty() ? "" : ", and with it " + Amounts.list(vms);
    }

    private static String are(Collection<VmId> vms) {
        return Amounts.list(vms) + (vms.size() == 1 ? " is" : " are");
    }

    private static String cluster(ClusterEvent event) {
        return switch (event) {
            case ClusterEvent.NodeIsolated(var node, var vms) ->
                node + " is Isolated" + (vms.isEmpty() ? "" : ", " + Amounts.vms(vms.size()) + " Unmonitored");
            case ClusterEvent.NodeQuarantined(var node, long seconds) ->
                node + " is Quarantined for " + Amounts.length(Duration.ofSeconds(seconds));
            case ClusterEvent.NodeServiceFailed(var node) ->
                "The cluster service on " + node + " ended by an error; the host goes on";
            case ClusterEvent.NodeDown(var node, DownReason reason) -> node + " is Down";
            case ClusterEvent.NodeJoining(var node) -> node + " joins the cluster";
            case ClusterEvent.NodeRestarted(var node, int roles) ->
                node + " went down to restart, " + (roles == 0 ? "empty" : "with " + Amounts.vms(roles));
            case ClusterEvent.NodeUp(var node) -> node + " is Up";
            case ClusterEvent.NodePaused(var node) -> node + " is Paused";
            case ClusterEvent.NodeResumed(var node, Failback failback) ->
                node + " was resumed" + (failback == Failback.NO_FAILBACK ? "" : ", and what was drained returns");
            case ClusterEvent.NodeStopBegan(var node) -> node + " leaves the cluster";
            case ClusterEvent.NodeDrainStarted(var node, var target) ->
                node + " is being drained" + (target == null ? "" : " to " + target);
            case ClusterEvent.NodeDrained(var node) -> node + " is drained";
            case ClusterEvent.NodeDrainFailed(var node, var staying) ->
                "The drain of " + node + " failed: nobody can take " + Amounts.list(staying);
            case ClusterEvent.NodeWeightSet(var node, int weight) -> node + " has NodeWeight " + weight;
            case ClusterEvent.ClusterPropertySet(var cluster, var property, int value) ->
                cluster + " has " + property + " " + Amounts.count(value);
            case ClusterEvent.QuorumLost(var cluster, int votes, int needed, var stopped) ->
                cluster + " lost quorum: " + votes + " of " + needed + " votes"
                        + (stopped.isEmpty() ? "" : "; " + are(stopped) + " off");
            case ClusterEvent.ClusterFormed(var cluster, var nodes, boolean forced) ->
                cluster + (forced ? " was forced to form with " : " formed with ") + Amounts.list(nodes);
            case ClusterEvent.VotesAdjusted(var cluster, var voters, int witness, boolean forced) ->
                "Votes are counted anew: " + Amounts.list(voters) + (voters.size() == 1 ? " has" : " have") + " one"
                        + (witness == 0 ? "" : ", the witness too");
            case ClusterEvent.NetworkCut(var cluster, var parts) ->
                String.join(" do not hear ", parts.stream().map(Amounts::list).toList());
            case ClusterEvent.NetworkRepaired(var cluster) -> "The nodes of " + cluster + " hear each other again";
            case ClusterEvent.PartStopped(var cluster, var nodes, var stopped) ->
                Amounts.list(nodes) + (nodes.size() == 1 ? " has" : " have") + " no majority and stopped"
                        + (stopped.isEmpty() ? "" : "; " + are(stopped) + " off");
            case ClusterEvent.WitnessSet(var cluster, var witness, boolean diskOnly) ->
                witness == null
                        ? cluster + " has no witness"
                        : diskOnly
                                ? "In " + cluster + " the disk " + witness.name() + " alone decides"
                                : cluster + " has the witness " + witness.name() + ", a " + witness.kind();
            case ClusterEvent.WitnessUnreached(var cluster, var nodes) ->
                nodes.isEmpty()
                        ? "All nodes of " + cluster + " reach its witness again"
                        : Amounts.list(nodes) + (nodes.size() == 1 ? " does" : " do") + " not reach the witness";
            case ClusterEvent.PreferredSiteSet(var cluster, var site) ->
                site == null ? cluster + " prefers no site" : cluster + " prefers the site " + site;
            case ClusterEvent.WitnessLost(var cluster) -> "No node of " + cluster + " reaches its witness";
            case ClusterEvent.WitnessReturned(var cluster) -> cluster + " reaches its witness again";
            case ClusterEvent.NodePrevented(var node) -> node + " may join a cluster, and not form one";
            case ClusterEvent.CoreGroupMoved(var cluster, var to) -> to + " owns the core group of " + cluster;
            case ClusterEvent.CsvCoordinatorMoved(var volume, var from, var to) -> to + " coordinates " + volume;
            case ClusterEvent.RoleFailedOver(var vm, var from, var to, var nodes) -> vm + " failed over to " + to;
            case ClusterEvent.RoleMoved(var vm, var from, var to, boolean drain) -> vm + " is owned by " + to;
            case ClusterEvent.RolePlacementFailed(var vm, var nodes) -> "No node can take " + vm;
            case ClusterEvent.RolePrioritySet(var vm, int priority) -> vm + " has priority " + Amounts.count(priority);
        };
    }

    private static String vm(VmEvent event) {
        return switch (event) {
            case VmEvent.VmStarted(var vm, var host) -> vm + " started on " + host;
            case VmEvent.VmHeartbeatOk(var vm, var host) -> vm + " answers on " + host;
            case VmEvent.VmShutdownBegan(var vm, var host) -> vm + " was asked to shut down";
            case VmEvent.VmStopped(var vm, var host) -> vm + " shut down";
            case VmEvent.VmTurnedOff(var vm, var host, String reason) -> vm + turnedOff(reason);
            case VmEvent.VmPausedCritical(var vm, var host, String reason) ->
                vm + " is Paused-Critical on " + host
                        + (reason.equals("DiskFull") ? ": its volume is full" : ": its storage does not answer");
            case VmEvent.VmResumed(var vm, var host) -> vm + " goes on where it was frozen, on " + host;
            case VmEvent.VmCriticalErrorSet(var vm, var action, int minutes) ->
                vm + " has AutomaticCriticalErrorAction " + action + ", " + minutes + " min";
            case VmEvent.VmSaveBegan(var vm, var host) -> vm + " is being saved";
            case VmEvent.VmSaved(var vm, var host) -> vm + " is saved";
            case VmEvent.VmRestored(var vm, var host) -> vm + " goes on from its saved state on " + host;
            case VmEvent.VmLoadChanged(var vm, long set, double rate) ->
                vm + " now writes " + Amounts.rate(rate) + " over " + Amounts.gb(set);
        };
    }

    private static String hardware(HardwareEvent event) {
        return switch (event) {
            case HardwareEvent.VmProcessorSet(var vm, boolean enabled, var mode) ->
                vm
                        + (enabled
                                ? " will hide features of the processor: " + mode
                                : " will see all features of the processor that it starts on");
            case HardwareEvent.VmVersionUpdated(var vm, String version) -> vm + " has configuration version " + version;
            case HardwareEvent.VmDvdSet(var vm, String path) ->
                vm + (path.isEmpty() ? " has no image in its DVD drive" : " has " + path + " in its DVD drive");
            case HardwareEvent.VmSavedStateDropped(var vm) -> vm + " lost its saved state and is off";
            case HardwareEvent.VirtualSwitchMade(var host, String name) -> host + " has the virtual switch " + name;
            case HardwareEvent.MigrationPortSet(var host, boolean open) ->
                host + (open ? " lets live migrations through" : " blocks the port of live migrations");
            case HardwareEvent.WindowsFeatureInstalled(var host, var feature) -> host + " has " + feature.display();
            case HardwareEvent.SmbLimitSet(var host, long limit) ->
                host
                        + (limit == 0
                                ? " has no limit of its own for live migrations by SMB"
                                : " lets live migrations send " + Amounts.rate(limit) + " by SMB");
            case HardwareEvent.VmMemorySet(var vm, boolean dynamic, long startup, long least, long most) ->
                vm + " has " + Amounts.gb(startup) + " of memory"
                        + (dynamic ? " at its start, then " + Amounts.gb(least) + " to " + Amounts.gb(most) : "");
            case HardwareEvent.VmMemoryAssigned(var vm, long bytes) ->
                vm + " has " + Amounts.gb(bytes) + " of memory assigned now";
            case HardwareEvent.ClusterMigrationSet(var cluster, var which, var networks) ->
                cluster + " has " + which + " " + (networks.isEmpty() ? "none" : MigrationWords.names(networks));
            case HardwareEvent.VmHostSet e -> HostMigrationWords.of(e.host(), e.migration());
        };
    }

    private static String turnedOff(String reason) {
        return switch (reason) {
            case "StorageLost" -> " crashed: its storage is gone";
            case "CriticalErrorTimeout" -> " was turned off: its storage stayed away too long";
            default -> " was turned off";
        };
    }
}
