package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import io.faultline.fabric.Command;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Moving roles and shared volumes about a cluster.
final class RoleCmdlets {
    private static final String MOVE_TYPE = "Microsoft.FailoverClusters.PowerShell.VmMigrationType";

    private RoleCmdlets() {}

    static List<Cmdlet> all() {
        return List.of(
                Cmdlet.of(
                        "Move-ClusterVirtualMachineRole",
                        Module.FAILOVER_CLUSTERS,
                        "Moves a clustered virtual machine to another node: live, or in another way.",
                        "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live",
                        (Body.Action) RoleCmdlets::moveVm,
                        Parameter.of("Name", Names.ROLE, "The role to move.")
                                .at(0)
                                .required()
                                .piped(Kind.GROUP, Kind.VM),
                        node("Where to; without it the cluster chooses."),
                        Parameter.choice("MigrationType", MOVE_TYPE, MigrationType.values(), "How; Live unless said."),
                        Parameter.flag("Cancel", "Ends a migration that is under way."),
                        waiting()),
                Cmdlet.of(
                        "Move-ClusterGroup",
                        Module.FAILOVER_CLUSTERS,
                        "Moves a role to another node by quick migration: saved, moved, resumed.",
                        "Move-ClusterGroup -Name SQL01 -Node HV02",
                        (Body.Action) RoleCmdlets::moveGroup,
                        Parameter.of("Name", Names.ROLE, "The role to move.")
                                .at(0)
                                .required()
                                .piped(Kind.GROUP),
                        node("Where to; without it the cluster chooses."),
                        waiting()),
                Cmdlet.of(
                        "Move-ClusterSharedVolume",
                        Module.FAILOVER_CLUSTERS,
                        "Makes another node the coordinator of a Cluster Shared Volume.",
                        "Move-ClusterSharedVolume -Name \"Cluster Disk 1\" -Node HV02",
                        (Body.Action) RoleCmdlets::moveVolume,
                        Parameter.of("Name", Names.VOLUME, "The volume.")
                                .at(0)
                                .required()
                                .piped(Kind.VOLUME),
                        node("The new coordinator; without it the cluster chooses."),
                        waiting()));
    }

    private static Parameter node(String note) {
        return Parameter.of("Node", Names.NODE, note).at(1);
    }

    private static Parameter waiting() {
        return Parameter.whole("Wait", 0, Integer.MAX_VALUE, "Seconds to wait; time goes on here in any case.");
    }

    private static List<Command> moveVm(Call call) {
        VmId vm = Lookup.role(call, call.text("Name").orElseThrow());
        return call.has("Cancel")
                ? List.of(new OperatorCommand.CancelMigration(vm))
                : List.of(new OperatorCommand.MoveVirtualMachineRole(
                        vm, destination(call), call.choice("MigrationType", MigrationType.LIVE)));
    }

    /// The public page of Move-ClusterVirtualMachineRole names this cmdlet for quick migration
    /// (`06_live_migration/quick migration`).
    private static List<Command> moveGroup(Call call) {
        VmId vm = Lookup.role(call, call.text("Name").orElseThrow());
        return List.of(new OperatorCommand.MoveVirtualMachineRole(vm, destination(call), MigrationType.QUICK));
    }

    private static List<Command> moveVolume(Call call) {
        return List.of(new OperatorCommand.MoveCsv(
                Lookup.volume(call, call.text("Name").orElseThrow()), node(call)));
    }

    private static @Nullable HostId destination(Call call) {
        return call.text("Node").map(name -> Lookup.destination(call, name)).orElse(null);
    }

    private static @Nullable HostId node(Call call) {
        return call.text("Node").map(name -> Lookup.node(call, name)).orElse(null);
    }
}
