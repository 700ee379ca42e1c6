package io.faultline.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.FabricState;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    private static final FabricState FABRIC = Bench.fabric();

    private static List<String> after(String text) {
        return Shell.complete(FABRIC, text, text.length()).stream()
                .map(Completion::text)
                .toList();
    }

    @Test
    void aCmdletCompletesFromItsBeginning() {
        assertThat(after("susp")).containsExactly("Suspend-ClusterNode", "Suspend-ClusterResource");
        assertThat(after("Get-VM | form")).containsExactly("Format-List", "Format-Table");
        assertThat(after("(Get-Clusterq")).containsExactly("Get-ClusterQuorum");
    }

    @Test
    void parametersThatAreThereAreNotOfferedAgain() {
        assertThat(after("Suspend-ClusterNode -Name HV01 -"))
                .containsExactly("-Drain", "-ForceDrain", "-TargetNode", "-Wait");
        assertThat(after("Suspend-ClusterNode -Drain -d")).isEmpty();
    }

    @Test
    void valuesCompleteByWhatTheParameterTakes() {
        assertThat(after("Move-ClusterVirtualMachineRole -MigrationType S"))
                .containsExactly("Shutdown", "ShutdownForce");
        assertThat(after("Move-ClusterVirtualMachineRole SQL01 h")).containsExactly("HV01", "HV02", "HV03");
        assertThat(after("Stop-VM SQL01,w")).containsExactly("WEB01");
        assertThat(after("Resume-ClusterNode -Failback:")).contains("NoFailback");
    }

    @Test
    void namesWithBlanksComeInQuotes() {
        FabricState blanks = Bench.with(List.of("HV01"), List.of("Bob's VM"), "Cluster Disk 1");
        String text = "Move-ClusterSharedVolume 'cl";
        assertThat(Shell.complete(blanks, text, text.length()))
                .containsExactly(new Completion(25, 28, "'Cluster Disk 1'", "name"));
        assertThat(Shell.complete(blanks, "Get-VM ", 7)).containsExactly(new Completion(7, 7, "'Bob''s VM'", "name"));
    }

    @Test
    void propertiesCompleteFromTheObjectsThatThereAre() {
        assertThat(after("(Get-Cluster).samesub")).containsExactly(".SameSubnetDelay", ".SameSubnetThreshold");
        assertThat(after("(Get-ClusterNode HV01).")).contains(".NodeWeight", ".State");
        assertThat(after("Get-ClusterNode | Where-Object st")).containsExactly("State", "StatusInformation");
        assertThat(after("Get-ClusterNode | Where-Object { $_.dr")).containsExactly(".DrainStatus", ".DrainTarget");
    }

    @Test
    void theMiddleOfALineCompletesToo() {
        assertThat(Shell.complete(FABRIC, "Get-VM we -ComputerName HV01", 9))
                .containsExactly(new Completion(7, 9, "WEB01", "name"));
    }

    @Test
    void nothingIsOfferedWhereNothingIsKnown() {
        assertThat(after("Get-Nothing ")).isEmpty();
        assertThat(after("Set-VMLoad SQL01 -WorkingSet ")).isEmpty();
    }
}
