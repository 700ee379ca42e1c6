package io.faultline.simulation;

import static io.faultline.simulation.Refusals.clusterDown;
import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand.ChangeMigrationNetwork;
import io.faultline.fabric.HardwareCommand.EnableMigration;
import io.faultline.fabric.HardwareCommand.SetClusterMigration;
import io.faultline.fabric.HardwareCommand.SetVmHost;
import io.faultline.fabric.HardwareEvent.ClusterMigrationSet;
import io.faultline.fabric.HardwareEvent.VmHostSet;
import io.faultline.fabric.HostId;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.MigrationNetworkChange;
import io.faultline.fabric.Timer;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;

/// What hosts and clusters are told about migrations. A value that is already so is told again: the cmdlets say nothing
/// about it.
final class VmHostSettings {
    private VmHostSettings() {}

    static void set(SetVmHost c, Turn<FabricState, Event, Timer> turn) {
        if (!Hardware.answers(c.host(), c.host(), turn)) {
            return;
        }
        WindowsVersion windows = turn.state().host(c.host()).windows();
        if (c.performance() != null && !windows.hasMigrationPerformance()) {
            refuse(
                    turn,
                    c.host(),
                    "NamedParameterNotFound",
                    "UnknownProperty",
                    "A parameter cannot be found that matches parameter name"
                            + " 'VirtualMachineMigrationPerformanceOption': it came with Windows Server 2012 R2; "
                            + c.host() + " runs " + windows + ".");
            return;
        }
        HostMigration now = now(turn, c.host());
        turn.emit(VmHostSet.of(
                c.host(),
                new HostMigration(
                        now.enabled(),
                        c.authentication() == null ? now.authentication() : c.authentication(),
                        c.performance() == null ? now.performance() : c.performance(),
                        c.maximumLive() == null ? now.maximumLive() : c.maximumLive(),
                        c.maximumStorage() == null ? now.maximumStorage() : c.maximumStorage(),
                        c.anyNetwork() == null ? now.anyNetwork() : c.anyNetwork(),
                        now.networks())));
    }

    static void enable(EnableMigration c, Turn<FabricState, Event, Timer> turn) {
        if (Hardware.answers(c.host(), c.host(), turn)) {
            turn.emit(VmHostSet.of(c.host(), now(turn, c.host()).withEnabled(c.enabled())));
        }
    }

    static void change(ChangeMigrationNetwork c, Turn<FabricState, Event, Timer> turn) {
        if (!Hardware.answers(c.host(), c.host(), turn)) {
            return;
        }
        HostMigration now = now(turn, c.host());
        if (c.change() == MigrationNetworkChange.REMOVE && !now.networks().contains(c.network())) {
            refuse(
                    turn,
                    c.host(),
                    "InvalidParameter",
                    "NotChosen",
                    "Hyper-V was unable to find a migration network: " + c.host() + " has not chosen " + c.network()
                            + ".");
        } else if (turn.state().host(c.host()).nicOn(c.network()).isEmpty()) {
            refuse(
                    turn,
                    c.host(),
                    "InvalidParameter",
                    "NoPort",
                    c.host() + " has no port on " + c.network() + ", so that no migration can go there.");
        } else {
            turn.emit(VmHostSet.of(c.host(), now.with(c.change(), c.network())));
        }
    }

    static void set(SetClusterMigration c, Turn<FabricState, Event, Timer> turn) {
        if (!turn.state().cluster(c.cluster()).up()) {
            clusterDown(turn, c.cluster());
        } else {
            turn.emit(new ClusterMigrationSet(c.cluster(), c.which(), c.networks()));
        }
    }

    private static HostMigration now(Turn<FabricState, Event, Timer> turn, HostId host) {
        return turn.state().host(host).software().hyperV().migration();
    }
}
