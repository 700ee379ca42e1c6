package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Failback;
import io.faultline.fabric.HostId;
import io.faultline.fabric.Incident;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.VmId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellTest {
    private static final FabricState FABRIC = Bench.fabric();
    private static final VmId SQL01 = FABRIC.vms().get(0).id();
    private static final HostId HV01 = FABRIC.hosts().get(0).id();
    private static final HostId HV02 = FABRIC.hosts().get(1).id();

    private static List<Command> commands(String line) {
        Reply reply = Shell.interpret(FABRIC, Bench.NOW, line);
        assertThat(reply).as(line).isInstanceOf(Reply.Commands.class);
        return ((Reply.Commands) reply).commands();
    }

    private static final Command LIVE = new OperatorCommand.MoveVirtualMachineRole(SQL01, HV02, MigrationType.LIVE);

    @Test
    void namedPositionalAndAbbreviatedParametersMeanTheSame() {
        assertThat(commands("Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live"))
                .containsExactly(LIVE);
        assertThat(commands("move-clustervirtualmachinerole sql01 hv02")).containsExactly(LIVE);
        assertThat(commands("Move-ClusterVirtualMachineRole -Mig live -Nod:HV02 'SQL01' # go"))
                .containsExactly(LIVE);
        assertThat(commands("FailoverClusters\\Move-ClusterVirtualMachineRole \"SQ`L01\" (Get-ClusterNode hv02).Name"))
                .containsExactly(LIVE);
    }

    @Test
    void aListOfNamesGivesSeveralCommands() {
        assertThat(commands("Suspend-ClusterNode HV01,HV02 -Drain"))
                .containsExactly(
                        new OperatorCommand.SuspendNode(HV01, true, false, null),
                        new OperatorCommand.SuspendNode(HV02, true, false, null));
    }

    @Test
    void aSwitchCanBeSwitchedOff() {
        assertThat(commands("Suspend-ClusterNode HV01 -Drain:$false -ForceDrain:$true"))
                .containsExactly(new OperatorCommand.SuspendNode(HV01, false, true, null));
    }

    @Test
    void nodesComeBackWithOrWithoutTheirRoles() {
        assertThat(commands("Resume-ClusterNode HV01 Immediate"))
                .containsExactly(new OperatorCommand.ResumeNode(HV01, Failback.IMMEDIATE));
        assertThat(commands("Resume-ClusterNode HV01"))
                .containsExactly(new OperatorCommand.ResumeNode(HV01, Failback.NO_FAILBACK));
    }

    @Test
    void incidentsAreCmdletsToo() {
        assertThat(commands("Invoke-Fault -PowerLoss HV02")).containsExactly(new Incident.FailHost(HV02));
        assertThat(commands("Repair-Fault -Hang HV02")).containsExactly(new Incident.RepairHost(HV02));
        assertThat(commands("Set-VMLoad SQL01 -WorkingSet 2GB -DirtyRate 100MB"))
                .containsExactly(new Incident.ChangeVmLoad(SQL01, 2L << 30, 100 << 20));
    }

    @Test
    void whatAQueryFindsCanBeActedUpon() {
        assertThat(commands("Get-ClusterGroup SQL* | Move-ClusterVirtualMachineRole -Node HV02"))
                .containsExactly(
                        LIVE,
                        new OperatorCommand.MoveVirtualMachineRole(
                                FABRIC.vms().get(1).id(), HV02, MigrationType.LIVE));
    }

    @Test
    void anEmptyLineMeansNothing() {
        assertThat(Shell.interpret(FABRIC, Bench.NOW, "  # only a thought")).isEqualTo(new Reply.Text(""));
    }

    @Test
    void movingAGroupIsAQuickMigration() {
        assertThat(commands("Move-ClusterGroup SQL01 -Node HV02"))
                .containsExactly(new OperatorCommand.MoveVirtualMachineRole(SQL01, HV02, MigrationType.QUICK));
    }
}
