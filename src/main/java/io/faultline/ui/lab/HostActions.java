package io.faultline.ui.lab;

import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failback;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Node;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.Vm;
import io.faultline.ui.lab.Action.Plain;
import io.faultline.ui.lab.Action.Risky;
import io.faultline.ui.lab.Action.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What can be done to a host: as a node, as a machine, and by the weather.
final class HostActions {
    private HostActions() {}

    static List<List<Action>> of(FabricState state, Host host) {
        return List.of(
                node(state, host),
                ClusterActions.membership(state, host),
                machine(state, host),
                LogonActions.of(state, host),
                Stream.concat(HostFaults.main(state, host).stream(), HostFaults.more(state, host).stream())
                        .toList());
    }

    private static List<Action> node(FabricState state, Host host) {
        Node node = host.node();
        List<Action> found = new ArrayList<>();
        if (node == null) {
            return found;
        }
        if (node.state() == NodeState.UP) {
            found.add(new Plain(
                    "Drain and pause", new OperatorCommand.SuspendNode(host.id(), true, false, null), silent(host)));
            found.add(new Plain(
                    "Pause, and leave its roles",
                    new OperatorCommand.SuspendNode(host.id(), false, false, null),
                    silent(host)));
        }
        if (node.paused()) {
            found.add(new Plain(
                    "Resume", new OperatorCommand.ResumeNode(host.id(), Failback.NO_FAILBACK), member(host, node)));
            found.add(new Plain(
                    "Resume and fail roles back",
                    new OperatorCommand.ResumeNode(host.id(), Failback.IMMEDIATE),
                    member(host, node)));
            found.add(new Plain(
                    "Resume, each role by its policy",
                    new OperatorCommand.ResumeNode(host.id(), Failback.POLICY),
                    member(host, node)));
        }
        if (node.isMember()) {
            found.add(new Risky(
                    "Stop cluster service",
                    new OperatorCommand.StopNode(host.id()),
                    node.leaving() ? "it is leaving the cluster" : silent(host),
                    new Warning(
                            "Stop the cluster service on " + host.id() + "?",
                            "Its roles move first. Then its vote is gone until the service is started again.",
                            "Stop the service on " + host.id(),
                            "Keep it in the cluster")));
        } else if (node.state() == NodeState.QUARANTINED && host.isRunning()) {
            found.add(new Plain(
                    "End the quarantine, and join",
                    new OperatorCommand.StartNode(host.id(), StartKind.CLEAR_QUARANTINE),
                    ""));
        } else if (node.state() == NodeState.DOWN && host.isRunning()) {
            found.add(
                    new Plain("Start cluster service", new OperatorCommand.StartNode(host.id(), StartKind.NORMAL), ""));
        }
        found.add(weight(state, host.id(), node));
        return found;
    }

    private static Action weight(FabricState state, HostId id, Node node) {
        return new Action.Choose(
                "Vote…",
                "(Get-ClusterNode " + id + ").NodeWeight = …",
                "Vote of " + id,
                List.of(
                        new Action.Value(
                                "1: it votes",
                                "As every node does unless it is told otherwise.",
                                new OperatorCommand.SetNodeWeight(id, 1),
                                node.weight() == 1),
                        new Action.Value(
                                "0: it has no vote",
                                "It runs roles, and whether the cluster stands does not depend on it: for a node in a"
                                        + " site that must not decide.",
                                new OperatorCommand.SetNodeWeight(id, 0),
                                node.weight() == 0)),
                state.cluster(node.cluster()).up() ? "" : "the cluster has no quorum");
    }

    private static String member(Host host, Node node) {
        return node.isMember() ? silent(host) : "it is " + node.state();
    }

    private static String silent(Host host) {
        return host.isRunning() ? "" : host.id() + " does not answer";
    }

    private static List<Action> machine(FabricState state, Host host) {
        List<Action> found = new ArrayList<>();
        switch (host.power()) {
            case RUNNING -> {
                found.add(new Risky(
                        "Install updates",
                        new OperatorCommand.UpdateHost(host.id()),
                        "",
                        restart(state, host, "Update")));
                found.add(new Risky(
                        "Restart", new OperatorCommand.RestartHost(host.id()), "", restart(state, host, "Restart")));
                found.add(new Risky(
                        "Shut down", new OperatorCommand.StopHost(host.id()), "", restart(state, host, "Shut down")));
            }
            case OFF -> found.add(new Plain("Switch on", new OperatorCommand.StartHost(host.id()), ""));
            case SHUTTING_DOWN, STARTING, HUNG, CRASHED, NO_POWER -> {
                // nothing that an operator could do from afar
            }
        }
        return found;
    }

    private static Warning restart(FabricState state, Host host, String verb) {
        long running = state.vmsOn(host.id()).stream().filter(Vm::isRunning).count();
        Node node = host.node();
        String who = running == 0
                ? "No VM runs on it."
                : (running == 1 ? "1 VM runs" : running + " VMs run") + " on it. "
                        + (node == null
                                ? "They stop with it."
                                : node.isMember()
                                        ? "The cluster moves them away first, if there is room for them."
                                        : "Its cluster service is not there to move them away.");
        return new Warning(verb + " " + host.id() + "?", who, verb + " " + host.id(), "Leave it as it is");
    }
}
