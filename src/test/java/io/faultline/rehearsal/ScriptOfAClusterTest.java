package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.blueprint.Script;
import io.faultline.fabric.HostId;
import io.faultline.fabric.UpdatingState;
import io.faultline.fabric.WindowsVersion;
import io.faultline.source.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Clusters that are made, grow and go, as scripts of `simulate`.
final class ScriptOfAClusterTest {
    private static final String ALONE = """
            blueprint:
              windows: 2019
              hosts: [HV01, HV02, HV03]
              storage:
                - { name: SAN1, shared: true, volumes: [CSV1] }
              vms:
                - { name: SQL01, on: HV01, volume: CSV1 }
            script:
            """;

    @Test
    void whoIsThereIsAskedWhenItsTurnComes() {
        Run run = run(ALONE, """
                  - New-Cluster -Name CLU7 -Node HV01,HV02 -StaticAddress 10.0.1.9
                  - Add-ClusterVirtualMachineRole -VMName SQL01
                  - Add-ClusterNode -Name HV03
                  - Get-ClusterNode -Cluster CLU7
                  - (Get-ClusterNode HV03).NodeWeight = 0
                  - (Get-Cluster).ClusterFunctionalLevel
                """);
        assertThat(refusals(run)).isEmpty();
        assertThat(run.state().clusters().getFirst().nodes())
                .extracting(HostId::name)
                .containsExactly("HV01", "HV02", "HV03");
        assertThat(run.answers().getFirst().rows().values()).hasSize(3);
    }

    @Test
    void aNameThatIsWrongFromTheBeginningIsAMistake() {
        assertThatThrownBy(() -> run(ALONE, "  - New-Cluster -Name CLU7 -Node HV01,HV09\n"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("HV09")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aFabricWithoutAClusterRefusesWhatOnlyAClusterCanAnswer() {
        Run run = run(ALONE, "  - Get-Cluster\n  - Invoke-CauRun\n  - Test-Cluster\n");
        assertThat(refusals(run)).containsExactly("ClusterServiceNotRunning", "ClusterServiceNotRunning");
    }

    @Test
    void nodesOfTwoReleasesAreAStartingCondition() {
        Run run = run("""
                blueprint:
                  cluster: { name: CLU1, windows: 2019, nodes: [{ name: HV01, windows: 2022 }, { name: HV02, windows: 2022 }] }
                script:
                """, """
                  - Update-ClusterFunctionalLevel -WhatIf
                  - Update-ClusterFunctionalLevel -Force
                  - Update-ClusterFunctionalLevel -Force
                """);
        assertThat(run.state().clusters().getFirst().version()).isEqualTo(WindowsVersion.WS2022);
        assertThat(refusals(run)).containsExactly("AlreadyUpToDate");
    }

    @Test
    void aRunIsBegunByItsCmdletAndRead() {
        Run run = run("blueprint: four-nodes-san\nscript:\n", """
                  - Invoke-CauRun -ClusterName CLU1 -MaxFailedNodes 1 -MaxRetriesPerNode 3 -RequireAllNodesOnline -Force
                  - +2m Get-CauRun
                  - Get-CauRun | Format-List *
                  - settle
                """);
        assertThat(run.state().maintenance().runs().getFirst().state()).isEqualTo(UpdatingState.SUCCEEDED);
        assertThat(run.answers().getFirst().rows().values().getFirst().get("Status"))
                .isEqualTo("Installing");
    }

    private static List<String> refusals(Run run) {
        return run.entries().stream()
                .filter(Entry.Refused.class::isInstance)
                .map(entry -> ((Entry.Refused) entry).refusals().getFirst().reason())
                .toList();
    }

    private static Run run(String head, String lines) {
        return Rehearsal.run(Script.read("script.yaml", head + lines));
    }
}
