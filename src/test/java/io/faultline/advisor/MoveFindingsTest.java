package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.HardwareCommand.MakeSwitch;
import io.faultline.fabric.HardwareCommand.SetDvd;
import io.faultline.fabric.HardwareCommand.SetMigrationPort;
import io.faultline.fabric.HardwareCommand.SetVmHost;
import io.faultline.fabric.Incident.FailNetwork;
import io.faultline.fabric.MigrationPerformance;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the review finds about moves: what ties a running machine to its node, and what every move needs.
class MoveFindingsTest {

    /// Those of this subject.
    private static final List<String> MOVES = List.of(
            "FB-017", "FB-018", "FB-019", "FB-020", "FB-021", "NW-010", "NW-011", "NW-012", "LM-035", "LM-036",
            "LM-037", "CP-023", "CP-024", "CP-025", "CP-026", "CP-027");
    private static final String PLAIN = """
            networks:
              - { name: Cluster network, role: cluster }
              - { name: Migration network, role: migration }
              - { name: Second network, role: migration }
            cluster: { nodes: [HV01, HV02, HV03] }
            vms: [{ name: SQL01, on: HV01, memory: 16GB }]
            """;

    @Test
    void aSoundClusterHasNothingToHear() {
        assertThat(review(PLAIN).rules()).doesNotContainAnyElementsOf(MOVES);
    }

    @Test
    void anImageIsFoundUntilItIsTakenOut() {
        Reviewed fabric = review(PLAIN).after(f -> new SetDvd(f.vm("SQL01"), "D:\\setup.iso"));
        assertThat(fabric.says("FB-017"))
                .singleElement()
                .asString()
                .startsWith("SQL01 on HV01 has D:\\setup.iso in its DVD drive");
        assertThat(fabric.after(f -> new SetDvd(f.vm("SQL01"), "\\\\FS1\\iso\\setup.iso"))
                        .says("FB-017"))
                .isEmpty();
    }

    @Test
    void aSwitchIsFoundMissingUntilItIsMadeOnTheLastNode() {
        Reviewed fabric = review("""
                cluster:
                  nodes: [{ name: HV01, switches: [Prod] }, HV02, { name: HV03, switches: [prod] }]
                vms: [{ name: WEB01, on: HV01, switch: Prod }]
                """);
        assertThat(fabric.says("FB-018"))
                .containsExactly("WEB01 on HV01 is connected to the switch Prod, which HV02 has not: live moves there"
                        + " fail before the first byte of memory.");
        assertThat(fabric.after(f -> new MakeSwitch(f.host("HV02"), "Prod")).says("FB-018"))
                .isEmpty();
    }

    @Test
    void aVersionThatAnOlderNodeDoesNotRunIsFound() {
        assertThat(review("""
                cluster:
                  windows: 2022
                  nodes: [{ name: HV01, windows: 2022 }, { name: HV02, windows: 2025 }]
                vms: [{ name: APP01, on: HV02, version: 12.0 }]
                """).says("FB-019"))
                .singleElement()
                .asString()
                .contains("version 12.0, which the release of HV01 does");
    }

    @Test
    void aClosedPortIsFoundOnItsNode() {
        Reviewed fabric = review(PLAIN).after(f -> new SetMigrationPort(f.host("HV02"), false));
        assertThat(fabric.says("FB-021")).singleElement().asString().startsWith("The firewall of HV02 has TCP 6600");
    }

    @Test
    void networksForMovesAreCountedAsTheyFail() {
        Reviewed fabric = review(PLAIN);
        fabric.after(f -> new FailNetwork(f.story().state().networks().get(2).id()));
        assertThat(fabric.says("NW-010")).isEmpty();
        assertThat(fabric.says("NW-011")).hasSize(1);
        fabric.after(f -> new FailNetwork(f.story().state().networks().get(1).id()));
        assertThat(fabric.says("NW-011")).isEmpty();
        assertThat(fabric.says("NW-010")).singleElement().asString().contains("0x000013AB");
    }

    @Test
    void aMachineThatWritesAsFastAsTheWireIsFound() {
        String busy = """
                networks: [{ name: Net, speed: 1Gbit/s }]
                cluster: { nodes: [HV01, HV02] }
                vms: [{ name: SQL01, on: HV01, memory: 16GB, workingSet: 8GB, dirtyRate: 400MB/s }]
                """;
        assertThat(review(busy).says("LM-035"))
                .containsExactly(
                        "SQL01 on HV01 writes memory at 3.4 Gbit/s, and a live migration gets 2 Gbit/s over"
                                + " Net with Compression: the copies do not shrink, and its move ends in a pause of up to 34 s.");
        assertThat(review(busy.replace("1Gbit", "10Gbit")).says("LM-035")).isEmpty();
        assertThat(review(busy.replace("workingSet: 8GB", "workingSet: 64MB")).says("LM-035"))
                .isEmpty();
    }

    @Test
    void aGuestClusterWithTheThresholdsOfItsInstallationIsFound() {
        String guests = """
                cluster: { nodes: [HV01, HV02] }
                vms: [{ name: SQL01, on: HV01, guestHeartbeat: 10s }, { name: SQL02, on: HV02, guestHeartbeat: 20s }]
                """;
        assertThat(review(guests).says("LM-036"))
                .singleElement()
                .asString()
                .startsWith("SQL01 on HV01 is a node of a guest cluster, which misses it after 10 s");
    }

    @Test
    void rdmaThatNoOptionUsesIsFoundUntilTheNodeSendsBySmb() {
        Reviewed fabric = review("""
                networks: [{ name: Net, rdma: yes }]
                cluster: { nodes: [HV01, HV02] }
                """);
        assertThat(fabric.says("LM-037")).hasSize(2);
        fabric.after(f -> new SetVmHost(f.host("HV01"), null, MigrationPerformance.SMB, null, null, null));
        assertThat(fabric.says("LM-037")).singleElement().asString().startsWith("HV02 has adapters with RDMA");
    }

    @Test
    void nodesOfTwoMakersAreNamedWithTheirNodes() {
        Reviewed fabric = mixed("Ice Lake", "Milan", "Off");
        assertThat(fabric.says("CP-023"))
                .singleElement()
                .asString()
                .contains("AMD Milan (HV02), Intel Ice Lake (HV01, HV03)");
        assertThat(fabric.says("CP-024")).isEmpty();
        assertThat(fabric.says("FB-020"))
                .containsExactly(
                        "APP01 on HV01: 2 nodes could restart it, and one takes it running, by its processor: its"
                                + " live moves hang on that one.");
    }

    @Test
    void olderNodesAreNamedWhileTheModeIsOff() {
        assertThat(mixed("Ice Lake", "Cascade Lake", "Off").says("CP-024"))
                .singleElement()
                .asString()
                .contains("Intel Cascade Lake (HV02), Intel Ice Lake (HV01, HV03)")
                .contains("1 of its machines runs with");
        assertThat(mixed("Ice Lake", "Cascade Lake", "CommonClusterFeatureSet").rules())
                .doesNotContain("CP-024", "CP-025", "FB-020");
    }

    @Test
    void aModeThatOpensNothingIsFoundWithWhatItHides() {
        assertThat(mixed("Ice Lake", "Ice Lake", "MinimumFeatureSet").says("CP-025"))
                .singleElement()
                .asString()
                .matches("APP01 on HV01 runs with MinimumFeatureSet though all nodes are alike: \\d+ features are.*");
    }

    @Test
    void anOldConfigurationVersionFallsBack() {
        assertThat(mixed("Ice Lake", "Cascade Lake", "CommonClusterFeatureSet, version: 9.0")
                        .says("CP-026"))
                .singleElement()
                .asString()
                .startsWith("APP01 is set to CommonClusterFeatureSet and is older than");
    }

    private static Reviewed mixed(String cpu, String other, String mode) {
        String set = mode.equals("Off") ? "" : ", processorCompatibility: " + mode;
        return review("""
                windows: 2025
                cluster:
                  nodes: [{ name: HV01, cpu: %s }, { name: HV02, cpu: %s }, { name: HV03, cpu: %s }]
                vms: [{ name: APP01, on: HV01%s }]
                """.formatted(cpu, other, cpu, set));
    }

    private static Reviewed review(String blueprint) {
        return Reviewed.of(Blueprint.read("moves.yaml", blueprint).state());
    }
}
