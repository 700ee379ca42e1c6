package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.HardwareCommand.SetMigrationPort;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostPower;
import io.faultline.fabric.Incident.*;
import io.faultline.fabric.Nic;
import io.faultline.fabric.Node;
import io.faultline.fabric.Vm;
import io.faultline.ui.lab.Action.Plain;
import io.faultline.ui.lab.Action.Risky;
import io.faultline.ui.lab.Action.Warning;
import java.util.ArrayList;
import java.util.List;

/// What the weather may do to a host.
final class HostFaults {
    private HostFaults() {}

    /// Pull the plug, hang, repair: what the "Break…" button offers for every host.
    static List<Action> main(FabricState state, Host host) {
        List<Action> found = new ArrayList<>();
        HostPower power = host.power();
        if (power == HostPower.NO_POWER) {
            found.add(new Plain("Give its power back", new RepairHost(host.id()), ""));
        } else if (power == HostPower.HUNG || power == HostPower.CRASHED) {
            found.add(new Plain("Reset it", new RepairHost(host.id()), ""));
        }
        if (power != HostPower.NO_POWER && power != HostPower.OFF) {
            found.add(new Risky("Pull the plug…", new FailHost(host.id()), "", plug(state, host)));
        }
        if (power == HostPower.RUNNING) {
            found.add(new Risky("Hang it…", new HangHost(host.id()), "", hang(state, host)));
        }
        return found;
    }

    /// What its own menu offers besides.
    static List<Action> more(FabricState state, Host host) {
        List<Action> found = new ArrayList<>();
        Node node = host.node();
        if (host.power() == HostPower.RUNNING) {
            found.add(new Risky("Blue screen…", new CrashHost(host.id()), "", crash(state, host)));
            if (node != null && node.isMember()) {
                found.add(new Risky("End its cluster service…", new KillService(host.id()), "", service(host)));
            }
        }
        boolean plugged = host.nics().stream().allMatch(Nic::isWhole);
        if (node != null && (host.isRunning() || !plugged)) {
            found.add(
                    plugged
                            ? new Risky(
                                    "Pull its network cables…",
                                    new FailPort(host.id(), null, false, false),
                                    "",
                                    cables(host))
                            : new Plain("Plug its network cables in", new RestorePort(host.id(), null), ""));
        }
        if (host.power() == HostPower.RUNNING) {
            found.add(
                    host.software().failsNext()
                            ? new Plain("Let its updates install again", new RepairUpdates(host.id()), "")
                            : new Plain("Let its updates fail", new SpoilUpdates(host.id(), -1), ""));
        }
        if (host.power() == HostPower.RUNNING) {
            boolean open = host.software().hyperV().migrationPort();
            found.add(new Plain(
                    open ? "Block live migration in its firewall" : "Let live migration through its firewall",
                    new SetMigrationPort(host.id(), !open),
                    ""));
        }
        found.addAll(StorageActions.path(state, host));
        return found;
    }

    private static Warning cables(Host host) {
        return new Warning(
                "Pull all network cables of " + host.id() + "?",
                "It runs on and hears nobody. After the heartbeats have stayed away the others go on without it.",
                "Pull the cables of " + host.id(),
                "Leave them in");
    }

    private static Warning plug(FabricState state, Host host) {
        return new Warning(
                "Cut the power of " + host.id() + "?",
                stops(state, host) + " The cluster is not told: it has to notice.",
                "Cut the power of " + host.id(),
                "Leave it running");
    }

    private static Warning hang(FabricState state, Host host) {
        return new Warning(
                "Make " + host.id() + " hang?",
                stops(state, host) + " It keeps its power and answers nothing any more.",
                "Hang " + host.id(),
                "Leave it running");
    }

    private static Warning crash(FabricState state, Host host) {
        return new Warning(
                "Give " + host.id() + " a blue screen?",
                stops(state, host) + " It writes its memory to disk, and then it starts again by itself.",
                "Crash " + host.id(),
                "Leave it running");
    }

    private static Warning service(Host host) {
        return new Warning(
                "End the cluster service on " + host.id() + "?",
                "As by an error: Windows starts it again after a minute. The host and its VMs go on.",
                "End the service on " + host.id(),
                "Leave it running");
    }

    private static String stops(FabricState state, Host host) {
        List<String> running = state.vmsOn(host.id()).stream()
                .filter(Vm::isRunning)
                .map(vm -> vm.id().name())
                .toList();
        return running.isEmpty()
                ? "No VM runs on it."
                : Amounts.names(running) + (running.size() == 1 ? " stops." : " stop.");
    }
}
