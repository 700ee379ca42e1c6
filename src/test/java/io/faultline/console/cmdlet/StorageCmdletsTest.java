package io.faultline.console.cmdlet;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.CriticalErrorAction;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Incident;
import io.faultline.fabric.OperatorCommand;
import io.faultline.kernel.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorageCmdletsTest {
    private static final FabricState FABRIC =
            cluster(3, vm("SQL01").on("HV02"), vm("WEB01").on("HV02"));

    private static List<Command> commands(String line) {
        Reply reply = Shell.interpret(FABRIC, SimTime.ZERO, line);
        assertThat(reply).as(line).isInstanceOf(Reply.Commands.class);
        return reply instanceof Reply.Commands c ? c.commands() : List.of();
    }

    private static String error(String line) {
        Reply reply = Shell.interpret(FABRIC, SimTime.ZERO, line);
        return reply instanceof Reply.Failed f ? f.error().toString() : "";
    }

    @Test
    void aPathAVolumeAndAPathToAVolumeAreThreeThings() {
        var node = FABRIC.hosts().get(1).id();
        var volume = FABRIC.volumes().getFirst().id();
        assertThat(commands("Invoke-Fault -StoragePath HV02"))
                .containsExactly(new Incident.LoseStoragePath(node, null));
        assertThat(commands("Invoke-Fault -StoragePath HV02 -Volume CSV1"))
                .containsExactly(new Incident.LoseStoragePath(node, volume));
        assertThat(commands("Invoke-Fault -Volume CSV1")).containsExactly(new Incident.LoseVolume(volume));
        assertThat(commands("Repair-Fault -StoragePath HV02,HV03")).hasSize(2);
    }

    @Test
    void redirectedAccessTakesAVolumeFromThePipe() {
        var volume = FABRIC.volumes().getFirst().id();
        assertThat(commands("Get-ClusterSharedVolume CSV1 | Suspend-ClusterResource -RedirectedAccess"))
                .containsExactly(new OperatorCommand.RedirectCsv(volume, true));
        assertThat(commands("Get-ClusterSharedVolume CSV1 | Resume-ClusterResource"))
                .containsExactly(new OperatorCommand.RedirectCsv(volume, false));
        assertThat(error("Suspend-ClusterResource CSV1")).contains("not modelled here");
    }

    @Test
    void whatIsNotNamedOfTheCriticalErrorStays() {
        var sql = FABRIC.vms().get(0).id();
        assertThat(commands("Set-VM SQL01 -AutomaticCriticalErrorAction none"))
                .containsExactly(new OperatorCommand.SetCriticalError(sql, CriticalErrorAction.NONE, null));
        assertThat(commands("Set-VM * -AutomaticCriticalErrorActionTimeout 5")).hasSize(2);
        assertThat(error("Set-VM SQL01")).contains("Parameter set cannot be resolved");
        assertThat(error("Set-VM SQL01 -AutomaticCriticalErrorActionTimeout 5000"))
                .isNotEmpty();
    }

    @Test
    void anUnknownVolumeGetsAGuess() {
        assertThat(error("Invoke-Fault -Volume CSV2")).contains("CSV1");
        assertThat(error("Get-ClusterSharedVolumeState CSV2")).contains("CSV1");
    }
}
