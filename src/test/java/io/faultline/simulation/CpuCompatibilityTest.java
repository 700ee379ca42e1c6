package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuMatrix;
import io.faultline.fabric.HardwareEvent.VmProcessorSet;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.QuickMigrationCompleted;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.Vm;
import io.faultline.fabric.VmState;
import io.faultline.testing.Scripted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CpuCompatibilityTest {
    private static final String MOVE_2 = "Move-ClusterVirtualMachineRole -Name APP01 -Node HV02 -MigrationType Live";
    private static final String QUICK_2 = "Move-ClusterVirtualMachineRole -Name APP01 -Node HV02 -MigrationType Quick";

    /// Two nodes, HV01 with the first processor and the VM, HV02 with the second.
    private static String fabric(String windows, String first, String second, String... vm) {
        return """
                windows: "%s"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster:
                  nodes:
                    - { name: HV01, cpu: %s }
                    - { name: HV02, cpu: %s }
                vms:
                  - { name: APP01, on: HV01%s }
                """.formatted(windows, first, second, vm.length == 0 ? "" : ", " + String.join(", ", vm));
    }

    @ParameterizedTest
    @CsvSource({
        "Haswell,Sapphire Rapids,true",
        "Sapphire Rapids,Haswell,false",
        "Ice Lake,Ice Lake,true",
        "Skylake,Cascade Lake,true",
        "Cascade Lake,Skylake,false",
        "Emerald Rapids,Sapphire Rapids,true",
        "Naples,Turin,true",
        "Genoa,Milan,false",
        "Ice Lake,Genoa,false",
        "Naples,Emerald Rapids,false"
    })
    void aVmGoesWhereNothingIsMissingThatItsGuestSees(String from, String to, boolean goes) {
        Scripted run = Scripted.of(fabric("2022", from, to), MOVE_2, "settle");
        assertThat(run.all(LiveMigrationCompleted.class)).hasSize(goes ? 1 : 0);
        if (!goes) {
            run.wasRefused("ProcessorNotCompatible");
        }
    }

    @Test
    void aVmThatCameFromAnOlderHostGoesBackAndOneThatStartedOnTheNewerDoesNot() {
        Scripted back = Scripted.of(
                fabric("2022", "Broadwell", "Ice Lake"),
                MOVE_2,
                "settle",
                "Move-ClusterVirtualMachineRole -Name APP01 -Node HV01 -MigrationType Live",
                "settle");
        assertThat(back.all(LiveMigrationCompleted.class)).hasSize(2);
        Scripted restarted = Scripted.of(
                fabric("2022", "Broadwell", "Ice Lake"),
                MOVE_2,
                "settle",
                "Stop-VM APP01 -TurnOff",
                "Start-VM APP01",
                "settle",
                "Move-ClusterVirtualMachineRole -Name APP01 -Node HV01 -MigrationType Live",
                "settle");
        restarted.wasRefused("ProcessorNotCompatible");
    }

    @Test
    void theRefusalNamesWhatIsMissingAndTheNumberOfTheProduct() {
        Refusal live = refusal(Scripted.of(fabric("2022", "Cascade Lake", "Skylake"), MOVE_2));
        assertThat(live.code()).isEqualTo("21502");
        assertThat(live.text()).contains("avx512vnni").contains("'APP01'").contains("'HV02'");
        Refusal quick = refusal(Scripted.of(fabric("2022", "Cascade Lake", "Skylake"), QUICK_2));
        assertThat(quick.code()).isEqualTo("0xC0370027");
    }

    private static Refusal refusal(Scripted run) {
        return run.run().refusals().getFirst().refusals().getFirst();
    }

    @Test
    void aSettingOfTheFirmwareMakesEqualProcessorsDiffer() {
        String lacking = "{ generation: Ice Lake, without: [hle, rtm] }";
        Scripted.of(fabric("2022", "Ice Lake", lacking), MOVE_2, "settle").wasRefused("ProcessorNotCompatible");
        Scripted back = Scripted.of(fabric("2022", lacking, "Ice Lake"), MOVE_2, "settle");
        assertThat(back.all(LiveMigrationCompleted.class)).hasSize(1);
        assertThat(back.host("HV01").cpu().words()).isEqualTo("Ice Lake without hle, rtm");
    }

    @ParameterizedTest
    @CsvSource({"2012R2", "2016", "2019", "2022", "2025"})
    void theModeOpensTheWayBackOnceTheVmWasOff(String windows) {
        Scripted run = Scripted.of(
                fabric(windows, "Ice Lake", "Haswell"),
                "Set-VMProcessor APP01 -CompatibilityForMigrationEnabled $true",
                "Stop-VM APP01 -TurnOff",
                "Set-VMProcessor APP01 -CompatibilityForMigrationEnabled $true",
                "Start-VM APP01",
                "settle",
                MOVE_2,
                "settle");
        run.wasRefused("NotOff");
        assertThat(run.all(VmProcessorSet.class)).hasSize(1);
        assertThat(run.all(LiveMigrationCompleted.class)).hasSize(1);
        assertThat(run.vm("APP01").features())
                .isEqualTo(CpuCompatibility.minimum(run.host("HV01").cpu().vendor()));
    }

    @Test
    void noModeBridgesTwoMakers() {
        Scripted.of(fabric("2025", "Ice Lake", "Genoa", "processorCompatibility: MinimumFeatureSet"), MOVE_2, "settle")
                .wasRefused("ProcessorNotCompatible");
    }

    @Test
    void theCommonSetOf2025KeepsWhatAllNodesHave() {
        Scripted run = Scripted.of(
                fabric("2025", "Ice Lake", "Skylake", "processorCompatibility: CommonClusterFeatureSet"),
                MOVE_2,
                "settle");
        assertThat(run.all(LiveMigrationCompleted.class)).hasSize(1);
        assertThat(run.vm("APP01").features()).isEqualTo(run.host("HV02").cpu().features());
    }

    @Test
    void anOlderConfigurationVersionFallsBackToTheFixedSet() {
        Scripted run = Scripted.of(fabric(
                "2025", "Ice Lake", "Skylake", "processorCompatibility: CommonClusterFeatureSet", "version: 9.0"));
        assertThat(run.vm("APP01").features())
                .isEqualTo(CpuCompatibility.minimum(run.host("HV01").cpu().vendor()));
    }

    @Test
    void aRunningVmKeepsItsSetWhenAnOlderNodeJoinsUntilItStartsAgain() {
        String blueprint = """
                windows: "2025"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster: { nodes: [HV01, HV02] }
                hosts: [{ name: HV03, cpu: Haswell }]
                vms: [{ name: APP01, on: HV01, processorCompatibility: CommonClusterFeatureSet }]
                """;
        Scripted before = Scripted.of(
                blueprint,
                "Add-ClusterNode -Name HV03",
                "settle",
                "Move-ClusterVirtualMachineRole -Name APP01 -Node HV03 -MigrationType Live",
                "settle");
        before.wasRefused("ProcessorNotCompatible");
        Scripted after = Scripted.of(
                blueprint,
                "Add-ClusterNode -Name HV03",
                "settle",
                "Stop-VM APP01 -TurnOff",
                "Start-VM APP01",
                "settle",
                "Move-ClusterVirtualMachineRole -Name APP01 -Node HV03 -MigrationType Live",
                "settle");
        assertThat(after.all(LiveMigrationCompleted.class)).hasSize(1);
    }

    @Test
    void theModeOfACommonSetIsUnknownBefore2025() {
        Scripted.of(
                        fabric("2022", "Ice Lake", "Skylake", "state: Off"),
                        "Set-VMProcessor APP01 -CompatibilityForMigrationMode CommonClusterFeatureSet")
                .wasRefused("UnknownProperty");
    }

    @Test
    void aCrashRestartAsksForNoEqualProcessor() {
        Scripted run = Scripted.of(fabric("2022", "Ice Lake", "Genoa"), "Invoke-Fault -PowerLoss HV01", "settle");
        assertThat(run.vm("APP01").owner().name()).isEqualTo("HV02");
        assertThat(run.vm("APP01").state()).isEqualTo(VmState.RUNNING);
        assertThat(run.vm("APP01").features()).isEqualTo(run.host("HV02").cpu().features());
    }

    @Test
    void aSavedStateIsReadOnlyWhereNothingIsMissing() {
        Scripted moved = Scripted.of(
                fabric("2022", "Ice Lake", "Haswell"),
                "Save-VM APP01",
                "settle",
                "Move-ClusterVirtualMachineRole -Name APP01 -Node HV02",
                "settle",
                "Start-VM APP01");
        moved.wasRefused("ProcessorNotCompatible");
        assertThat(moved.vm("APP01").state()).isEqualTo(VmState.SAVED);
        Scripted quick = Scripted.of(fabric("2022", "Haswell", "Ice Lake"), QUICK_2, "settle");
        assertThat(quick.all(QuickMigrationCompleted.class)).hasSize(1);
    }

    @Test
    void theMatrixSaysWhichInstructionsAreMissing() {
        Scripted run = Scripted.of(fabric("2022", "Cascade Lake", "Skylake"));
        Vm vm = run.vm("APP01");
        List<CpuMatrix.Row> rows = CpuMatrix.of(run.state(), vm).rows();
        assertThat(rows.get(0).cells().get(1).missing()).containsExactly("avx512vnni");
        assertThat(rows.get(1).cells().get(0).way()).isEqualTo(CpuCompatibility.Way.LIVE);
        assertThat(rows.get(0).lost()).isEmpty();
    }

    @Test
    void theModeCostsEncryptionAndVectorUnits() {
        Scripted run = Scripted.of(fabric("2022", "Ice Lake", "Ice Lake", "processorCompatibility: MinimumFeatureSet"));
        assertThat(CpuMatrix.now(run.state(), run.vm("APP01")).orElseThrow().lost())
                .contains("aes", "avx2", "avx512f")
                .doesNotContain("sse2");
    }
}
