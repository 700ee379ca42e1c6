package io.faultline.console.cmdlet;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleProperty;
import io.faultline.fabric.VmId;
import io.faultline.kernel.SimTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCmdletsTest {
    private static final FabricState FABRIC =
            cluster(3, vm("SQL01"), vm("WEB01").on("HV02"));
    private static final VmId SQL01 = new VmId("SQL01", 0);

    private static List<Command> commands(String line) {
        Reply reply = Shell.interpret(FABRIC, SimTime.ZERO, line);
        assertThat(reply).as(line).isInstanceOf(Reply.Commands.class);
        return ((Reply.Commands) reply).commands();
    }

    private static String failure(String line) {
        return ((Reply.Failed) Shell.interpret(FABRIC, SimTime.ZERO, line))
                .error()
                .toString();
    }

    @Test
    void aGroupHasPreferredOwnersAndAResourcePossibleOnes() {
        List<HostId> owners = List.of(new HostId("HV03", 2), new HostId("HV01", 0));
        assertThat(commands("Set-ClusterOwnerNode -Group sql01 -Owners HV03,HV01"))
                .containsExactly(new RoleCommand.SetPreferredOwners(SQL01, owners));
        assertThat(commands("Set-ClusterOwnerNode -Resource \"virtual machine sql01\" -Owners HV03,HV01"))
                .containsExactly(new RoleCommand.SetPossibleOwners(SQL01, owners));
    }

    @Test
    void propertiesOfGroupAndResourceAreSet() {
        assertThat(commands("(Get-ClusterGroup SQL01).autofailbacktype = 1"))
                .containsExactly(new RoleCommand.SetRoleProperty(SQL01, RoleProperty.AUTO_FAILBACK_TYPE, 1));
        assertThat(commands("(Get-ClusterResource 'Virtual Machine SQL01').RestartThreshold = 4"))
                .containsExactly(new RoleCommand.SetRoleProperty(SQL01, RoleProperty.RESTART_THRESHOLD, 4));
        assertThat(commands("(Get-ClusterGroup SQL01).FailbackWindowStart = -1"))
                .containsExactly(
                        new RoleCommand.SetRoleProperty(SQL01, RoleProperty.FAILBACK_WINDOW_START, 4_294_967_295L));
        assertThat(commands("(Get-ClusterGroup SQL01).AntiAffinityClassNames = 'A, B'"))
                .containsExactly(new RoleCommand.SetAntiAffinity(SQL01, List.of("A", "B")));
    }

    @Test
    void aPropertyOfTheOtherKindIsNotFound() {
        assertThat(failure("(Get-ClusterGroup SQL01).RestartThreshold = 4")).contains("cannot be found");
        assertThat(failure("(Get-ClusterGroup SQL01).FailoverTreshold = 4")).contains("FailoverThreshold");
    }

    @Test
    void aNewSetWithSettingsIsTwoCommands() {
        assertThat(commands("New-ClusterGroupSet -Name DB -Group SQL01 -StartupDelay 5 -IsGlobal $true"))
                .extracting(c -> c.getClass().getSimpleName())
                .containsExactly("NewGroupSet", "SetGroupSet");
    }

    @Test
    void aResourceThatIsNotThereIsGuessed() {
        assertThat(failure("Test-ClusterResourceFailure 'Virtual Machine SQL1'"))
                .contains("could not be found")
                .contains("Virtual Machine SQL01");
    }

    @Test
    void thePlacementReportAsksEveryNode() {
        Rows rows = (Rows) Shell.interpret(FABRIC, SimTime.ZERO, "Get-PlacementReport SQL01");
        assertThat(rows.cells()).hasSize(3);
        assertThat(rows.columns()).containsExactly("Node", "Possible", "Rule", "Groups", "Why");
        assertThat(rows.cells().getFirst()).startsWith("HV03", "True", "FewestGroups");
    }
}
