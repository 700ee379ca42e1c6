package io.faultline.simulation;

import static io.faultline.simulation.Refusals.refuse;

import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.Host.AfterShutdown;
import io.faultline.fabric.HostEvent.HostInstallBegan;
import io.faultline.fabric.HostEvent.HostInstalled;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.OperatorCommand.InstallHost;
import io.faultline.fabric.Timer;
import io.faultline.fabric.WindowsVersion;
import io.faultline.kernel.Turn;
import java.time.Duration;

/// Windows Server is installed anew on a host that is no node: the middle step of a rolling upgrade
/// (`02_heartbeat_failover/rolling upgrade`).
final class HostInstall {
    /// Chosen, ledger `upgrade.install`.
    static final Duration LENGTH = Duration.ofMinutes(40);

    private HostInstall() {}

    static void decide(InstallHost c, Turn<FabricState, Event, Timer> turn) {
        Host host = turn.state().host(c.host());
        if (host.power() != HostPower.RUNNING) {
            refuse(turn, c.host(), "HostNotRunning", "HostNotRunning", c.host() + " is " + host.power() + ".");
        } else if (host.node() != null) {
            refuse(
                    turn,
                    c.host(),
                    "StillANode",
                    "StillANode",
                    c.host() + " is a node of " + host.node().cluster()
                            + ". Remove-ClusterNode takes it out before its system is installed anew.");
        } else if (!turn.state().vmsOn(c.host()).isEmpty()) {
            refuse(
                    turn,
                    c.host(),
                    "HasVirtualMachines",
                    "HasVirtualMachines",
                    c.host() + " has virtual machines: "
                            + turn.state().vmsOn(c.host()).getFirst().id() + " would be lost to it.");
        } else if (host.windows() == c.version()) {
            refuse(
                    turn,
                    c.host(),
                    "AlreadyInstalled",
                    "AlreadyInstalled",
                    c.host() + " runs Windows Server " + c.version() + " already.");
        } else {
            turn.emit(new HostInstallBegan(c.host(), c.version()));
            HostLife.leave(c.host(), AfterShutdown.REINSTALL, turn);
        }
    }

    static void installed(Host before, Turn<FabricState, Event, Timer> turn) {
        WindowsVersion version = before.software().installing();
        if (version != null) {
            turn.emit(new HostInstalled(before.id(), version));
        }
    }
}
