package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.OperatorCommand;
import java.util.List;

/// A cluster is made, grows, shrinks, is raised to a newer level and taken down.
final class LifecycleCmdlets {
    private LifecycleCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "New-Cluster",
                        Module.FAILOVER_CLUSTERS,
                        "Makes a cluster of hosts that stand alone.",
                        "New-Cluster -Name CLU1 -Node HV01,HV02 -NoStorage",
                        (Body.Action) call -> List.of(new OperatorCommand.CreateCluster(
                                call.text("Name").orElse(""),
                                call.texts("Node").stream()
                                        .map(name -> Lookup.host(call, name))
                                        .toList(),
                                call.has("NoStorage"))),
                        Parameter.of("Name", Names.OTHER, "Its name.").at(0).required(),
                        Parameter.of("Node", Names.HOST, "The hosts that are its nodes.")
                                .required()
                                .list(),
                        Parameter.of("StaticAddress", Names.OTHER, "Its address; nobody connects to it here.")
                                .list(),
                        Parameter.flag("NoStorage", "Leaves the shared disks alone."),
                        force()),
                Cmdlet.of(
                        "Remove-Cluster",
                        Module.FAILOVER_CLUSTERS,
                        "Ends a cluster that has no roles any more; its hosts stand alone then.",
                        "Remove-Cluster -Force",
                        (Body.Action) call -> List.of(new OperatorCommand.RemoveCluster(cluster(call))),
                        Parameter.of("Cluster", Names.CLUSTER, "Which; the first unless said.")
                                .at(0)
                                .piped(Kind.CLUSTER),
                        Parameter.flag("CleanupAD", "Removes its computer object; there is none here."),
                        force()),
                Cmdlet.of(
                        "Add-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Adds hosts to a cluster.",
                        "Add-ClusterNode -Name HV02",
                        (Body.Action) call -> call.texts("Name").stream()
                                .map(name -> (io.faultline.fabric.Command)
                                        new OperatorCommand.AddNode(cluster(call), Lookup.host(call, name)))
                                .toList(),
                        Parameter.of("Name", Names.HOST, "The hosts.")
                                .at(0)
                                .required()
                                .list(),
                        Parameter.flag("NoStorage", "Leaves disks alone; no node brings any here."),
                        Parameter.of("Cluster", Names.CLUSTER, "Which; the first unless said.")
                                .piped(Kind.CLUSTER)),
                Cmdlet.of(
                        "Remove-ClusterNode",
                        Module.FAILOVER_CLUSTERS,
                        "Takes nodes out of the cluster for good; their roles move first.",
                        "Remove-ClusterNode -Name HV02 -Force",
                        (Body.Action) call -> call.texts("Name").stream()
                                .map(name -> (io.faultline.fabric.Command)
                                        new OperatorCommand.RemoveNode(Lookup.node(call, name)))
                                .toList(),
                        Parameter.of("Name", Names.NODE, "The nodes.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.NODE),
                        force()),
                Cmdlet.of(
                        "Update-ClusterFunctionalLevel",
                        Module.FAILOVER_CLUSTERS,
                        "Raises the functional level once all nodes run the newer release. There is no way back.",
                        "Update-ClusterFunctionalLevel -WhatIf",
                        (Body.Action) call ->
                                List.of(new OperatorCommand.RaiseFunctionalLevel(cluster(call), call.has("WhatIf"))),
                        Parameter.flag("WhatIf", "Only says whether it would be done."),
                        Parameter.of("Cluster", Names.CLUSTER, "Which; the first unless said.")
                                .piped(Kind.CLUSTER),
                        force()),
                Cmdlet.of(
                        "Add-ClusterVirtualMachineRole",
                        Module.FAILOVER_CLUSTERS,
                        "Makes a role of a virtual machine that lies on clustered storage.",
                        "Add-ClusterVirtualMachineRole -VMName SQL01",
                        (Body.Action) call -> {
                            List<String> names = call.texts("VMName");
                            names = names.isEmpty() ? call.texts("VirtualMachine") : names;
                            if (names.isEmpty()) {
                                throw call.oneSet();
                            }
                            return names.stream()
                                    .flatMap(name -> Lookup.vms(call, name).stream())
                                    .map(vm -> (io.faultline.fabric.Command)
                                            new OperatorCommand.AddRole(cluster(call), vm))
                                    .toList();
                        },
                        Parameter.of("VMName", Names.VM, "The virtual machines.")
                                .at(0)
                                .list()
                                .piped(Kind.VM),
                        Parameter.of("VirtualMachine", Names.VM, "The same.").list(),
                        Parameter.of("Cluster", Names.CLUSTER, "Which; the first unless said.")),
                Cmdlet.of(
                        "Remove-ClusterGroup",
                        Module.FAILOVER_CLUSTERS,
                        "Takes roles out of the cluster; the virtual machines stay where they are.",
                        "Remove-ClusterGroup -Name SQL01 -RemoveResources -Force",
                        (Body.Action) call -> call.texts("Name").stream()
                                .map(name -> (io.faultline.fabric.Command) new OperatorCommand.RemoveRole(
                                        Lookup.role(call, name), call.has("RemoveResources")))
                                .toList(),
                        Parameter.of("Name", Names.ROLE, "The roles.")
                                .at(0)
                                .required()
                                .list()
                                .piped(Kind.GROUP),
                        Parameter.flag("RemoveResources", "With what they are made of; without it nothing happens."),
                        force()));
    }

    private static Parameter force() {
        return Parameter.flag("Force", "Does not ask; nobody is asked here.");
    }

    private static ClusterId cluster(Call call) {
        return ClusterQueries.cluster(call).id();
    }
}
