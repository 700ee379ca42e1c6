package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationEvent.MigrationConnected;
import io.faultline.fabric.MigrationEvent.MigrationRerouted;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.NetworkId;
import io.faultline.testing.Scripted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationPerformanceTest {
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name %s -Node HV02 -MigrationType Live";
    private static final String SMB =
            "Set-VMHost -ComputerName HV01,HV02 -VirtualMachineMigrationPerformanceOption SMB";

    /// Two nodes of a release, VMs of 16 GB that write nothing, and these networks.
    private static String fabric(String windows, String networks) {
        return """
                windows: "%s"
                networks: [%s]
                cluster: { nodes: [HV01, HV02] }
                defaults: { vm: { memory: 16GB, dirtyRate: 0MB/s } }
                vms: [{ name: A, on: HV01 }, { name: B, on: HV01 }]
                """.formatted(windows, networks);
    }

    private static String by(String option) {
        return "Set-VMHost -ComputerName HV01,HV02 -VirtualMachineMigrationPerformanceOption " + option;
    }

    /// Seconds that copying took, without set-up and resume.
    private static double copying(Scripted run, String vm) {
        return run.all(LiveMigrationCompleted.class).stream()
                                .filter(e -> e.vm().name().equals(vm))
                                .findFirst()
                                .orElseThrow()
                                .totalMillis()
                        / 1e3
                - 1.03;
    }

    private static double alone(String windows, String networks, String... before) {
        String[] lines = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(before), java.util.stream.Stream.of(MOVE.formatted("A"), "settle"))
                .toArray(String[]::new);
        return copying(Scripted.of(fabric(windows, networks), lines), "A");
    }

    private static double seconds(double bytesPerSecond) {
        return (16L << 30) / bytesPerSecond;
    }

    @ParameterizedTest
    @CsvSource({
        // speed of the wire, plain, compressed, by SMB: bytes a second
        "1Gbps, 125e6, 250e6, 125e6",
        "10Gbps, 500e6, 1e9, 1.25e9",
        "25Gbps, 500e6, 1e9, 2e9"
    })
    void theOptionDecidesHowMuchMemoryGoesOverAWire(String speed, double plain, double compressed, double smb) {
        String wire = "{ name: LAN, speed: " + speed + " }";
        assertThat(alone("2022", wire, by("TCPIP"))).isCloseTo(seconds(plain), withPercentage(1));
        assertThat(alone("2022", wire)).isCloseTo(seconds(compressed), withPercentage(1));
        assertThat(alone("2022", wire, by("SMB"))).isCloseTo(seconds(smb), withPercentage(1));
    }

    @Test
    void compressionSendsTwiceTheMemoryOverTheSameWireUntilTheProcessorsAreBusy() {
        Scripted two = Scripted.of(
                fabric("2019", "{ name: LAN, speed: 40Gbps }"), MOVE.formatted("A"), MOVE.formatted("B"), "settle");
        assertThat(copying(two, "B")).isCloseTo(seconds(1.25e9 / 2), withPercentage(1));
        Scripted plain = Scripted.of(
                fabric("2019", "{ name: LAN, speed: 40Gbps }"),
                by("TCPIP"),
                MOVE.formatted("A"),
                MOVE.formatted("B"),
                "settle");
        assertThat(copying(plain, "B")).isCloseTo(seconds(500e6), withPercentage(1));
    }

    @Test
    void aRatioOfOneIsNoCompression() {
        String stubborn = fabric("2022", "{ name: LAN, speed: 1Gbps }") + "migration: { compressionRatio: 1 }\n";
        Scripted run = Scripted.of(stubborn, MOVE.formatted("A"), "settle");
        assertThat(copying(run, "A")).isCloseTo(seconds(125e6), withPercentage(1));
    }

    @Test
    void smbUsesAllNetworksAtOnceAndAloneThoseWithRdma() {
        String two = "{ name: LAN, speed: 10Gbps }, { name: Fast, speed: 10Gbps%s }";
        assertThat(alone("2022", two.formatted(""), SMB)).isCloseTo(seconds(2.5e9), withPercentage(1));
        assertThat(alone("2022", two.formatted(", rdma: yes"), SMB)).isCloseTo(seconds(1.25e9), withPercentage(1));
        assertThat(alone("2022", "{ name: LAN, speed: 100Gbps, rdma: yes }", SMB))
                .isCloseTo(seconds(12.5e9), withPercentage(2));
        Scripted run = Scripted.of(fabric("2022", two.formatted(", rdma: yes")), SMB, MOVE.formatted("A"), "settle");
        assertThat(run.all(MigrationConnected.class).getFirst().networks())
                .extracting(NetworkId::name)
                .containsExactly("Fast");
    }

    @Test
    void rdmaCountsOnlyWhereBothEndsHaveIt() {
        String half = """
                windows: "2022"
                networks: [{ name: LAN, speed: 10Gbps }, { name: Fast, speed: 10Gbps, rdma: yes }]
                cluster:
                  nodes: [HV01, { name: HV02, nics: [LAN, { network: Fast, rdma: no }] }]
                vms: [{ name: A, on: HV01 }]
                """;
        Scripted run = Scripted.of(half, SMB, MOVE.formatted("A"), "settle");
        assertThat(run.all(MigrationConnected.class).getFirst().networks())
                .extracting(NetworkId::name)
                .containsExactly("LAN", "Fast");
    }

    @Test
    void smbGoesOnWhenOneOfItsNetworksIsLostAndAPlainStreamIsBroken() {
        String two = fabric("2022", "{ name: LAN, speed: 10Gbps }, { name: Fast, speed: 10Gbps }");
        Scripted smb = Scripted.of(two, SMB, MOVE.formatted("A"), "+3s Invoke-Fault -Network Fast", "settle");
        assertThat(smb.all(MigrationRerouted.class)).hasSize(1);
        assertThat(smb.all(LiveMigrationCompleted.class)).hasSize(1);
        double rest = seconds(2.5e9) - 2;
        assertThat(copying(smb, "A")).isCloseTo(2 + 2 * rest, withPercentage(1));
        Scripted plain = Scripted.of(two, MOVE.formatted("A"), "+3s Invoke-Fault -Network LAN", "settle");
        assertThat(plain.all(LiveMigrationFailed.class))
                .extracting(LiveMigrationFailed::reason)
                .containsExactly("NetworkCut");
        Scripted again =
                Scripted.of(two, MOVE.formatted("A"), "+3s Invoke-Fault -Network LAN", MOVE.formatted("A"), "settle");
        assertThat(again.all(MigrationConnected.class))
                .extracting(e -> e.networks().getFirst().name())
                .containsExactly("LAN", "Fast");
        assertThat(again.vm("A").owner().name()).isEqualTo("HV02");
    }

    @Test
    void aNetworkThatIsLostDuringSetUpLeavesTheNextOne() {
        String two = fabric("2022", "{ name: LAN, speed: 10Gbps }, { name: Fast, speed: 10Gbps }");
        Scripted run = Scripted.of(two, MOVE.formatted("A"), "+500ms Invoke-Fault -Network LAN", "settle");
        assertThat(run.all(MigrationConnected.class).getFirst().networks())
                .extracting(NetworkId::name)
                .containsExactly("Fast");
        assertThat(run.vm("A").owner().name()).isEqualTo("HV02");
    }

    @Test
    void smbNeedsNoPortOfLiveMigration() {
        String wire = fabric("2022", "{ name: LAN, speed: 10Gbps }");
        Scripted.of(wire, "Invoke-Fault -MigrationPort HV02", MOVE.formatted("A"))
                .wasRefused("Firewall");
        Scripted run = Scripted.of(wire, "Invoke-Fault -MigrationPort HV02", SMB, MOVE.formatted("A"), "settle");
        assertThat(run.vm("A").owner().name()).isEqualTo("HV02");
    }

    @ParameterizedTest
    @CsvSource({"2019, 1.25e9", "2022, 312.5e6", "2025, 312.5e6"})
    void withTheFeatureANodeGivesMigrationsAQuarterOfItsBandwidth(String windows, double rate) {
        String wire = "{ name: LAN, speed: 10Gbps }";
        String install = "Install-WindowsFeature FS-SMBBW -ComputerName HV01";
        assertThat(alone(windows, wire, SMB, install)).isCloseTo(seconds(rate), withPercentage(1));
        assertThat(alone(windows, wire, SMB)).isCloseTo(seconds(1.25e9), withPercentage(1));
        assertThat(alone(windows, wire, by("TCPIP"), install)).isCloseTo(seconds(500e6), withPercentage(1));
    }

    @Test
    void aLimitThatIsSetBeatsTheQuarterAndCountsAtOnce() {
        String wire = "{ name: LAN, speed: 10Gbps }";
        String install = "Install-WindowsFeature FS-SMBBW";
        String limit = "Set-SmbBandwidthLimit -Category LiveMigration -BytesPerSecond 100000000 -CimSession HV01";
        assertThat(alone("2022", wire, SMB, install, limit)).isCloseTo(seconds(100e6), withPercentage(1));
        assertThat(alone("2022", wire, SMB, install, limit, "Remove-SmbBandwidthLimit -Category LiveMigration"))
                .isCloseTo(seconds(312.5e6), withPercentage(1));
        assertThat(alone("2022", wire, SMB, install, "(Get-Cluster).SetSMBBandwidthLimit = 0"))
                .isCloseTo(seconds(1.25e9), withPercentage(1));
        Scripted during =
                Scripted.of(fabric("2022", wire), SMB, install, MOVE.formatted("A"), "+11s " + limit, "settle");
        assertThat(copying(during, "A")).isCloseTo(10 + seconds(100e6) - 31.25, withPercentage(1));
        Scripted.of(fabric("2022", wire), limit).wasRefused("FeatureMissing");
        Scripted.of(fabric("2022", wire), install, install).wasRefused("AlreadyInstalled");
    }

    @Test
    void aPolicyOfAnotherHypervisorSendsPlainly() {
        String qemu = fabric("2022", "{ name: LAN, speed: 1Gbps }") + "migration: { policy: qemu }\n";
        Scripted run = Scripted.of(qemu, MOVE.formatted("A"), "settle");
        assertThat(run.all(MigrationConnected.class))
                .extracting(MigrationConnected::performance)
                .isEqualTo(List.of(MigrationPerformance.TCPIP));
        assertThat(copying(run, "A") + 1).isCloseTo(seconds(125e6), withPercentage(2));
    }
}
