package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.ClusterEvent.QuorumLost;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.testing.Scripted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Switches, ports and lines between nodes, as scripts.
class WiringScriptsTest {
    private static final String TWO_NETWORKS = """
            windows: 2022
            networks:
              - { name: LAN, role: cluster }
              - { name: Storage, role: cluster }
              - { name: Motion, role: migration, speed: 10Gbit/s }
            cluster: { nodes: [HV01, HV02, HV03] }
            storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 1TB }] }]
            vms: [{ name: SQL01, on: HV03, memory: 8GB }]
            """;
    private static final String ONE_NETWORK = "windows: 2022\ncluster: { nodes: [HV01, HV02, HV03, HV04] }\n";

    @Test
    void whileOneOfTwoClusterNetworksCarriesNobodyIsMissed() {
        Scripted end = Scripted.of(TWO_NETWORKS, "Invoke-Fault -Network LAN", "settle");
        assertThat(end.states()).isEqualTo("Up Up Up");
        assertThat(end.all(NodeIsolated.class)).isEmpty();
    }

    @Test
    void aNodeWhosePortsAreAllLostIsOutAfterTheHeartbeatsHaveStayedAway() {
        Scripted end = Scripted.of(TWO_NETWORKS, "Invoke-Fault -NetworkPort HV03", "+11s Get-ClusterNode");
        assertThat(end.states()).isEqualTo("Up Up Isolated");
        assertThat(end.at(NodeIsolated.class)).isEqualTo(Duration.ofSeconds(10));
        assertThat(end.all(PartStopped.class).getFirst().stopped()).hasSize(1);
    }

    @Test
    void oneDirectionIsEnoughToLoseHeartbeats() {
        Scripted end =
                Scripted.of(ONE_NETWORK, "Invoke-Fault -NetworkPort HV04 -Direction Out", "+11s Get-ClusterNode");
        assertThat(end.states()).isEqualTo("Up Up Up Isolated");
    }

    @Test
    void portsOnDifferentNetworksLeaveAWayBetweenAllButTheTwo() {
        Scripted end = Scripted.of(
                TWO_NETWORKS,
                "Invoke-Fault -NetworkPort HV02 -Network LAN",
                "Invoke-Fault -NetworkPort HV03 -Network Storage",
                "+11s Get-ClusterNode");
        assertThat(end.states()).isEqualTo("Up Up Isolated");
    }

    @Test
    void aPortThatWorksAgainInTimeCostsNothing() {
        Scripted end = Scripted.of(
                ONE_NETWORK,
                "Invoke-Fault -NetworkPort HV04",
                "+9s Repair-Fault -NetworkPort HV04",
                "settle Get-ClusterNode");
        assertThat(end.all(NodeIsolated.class)).isEmpty();
    }

    @Test
    void whoIsHeardAgainJoinsAgain() {
        Scripted end = Scripted.of(
                ONE_NETWORK, "Invoke-Fault -NetworkPort HV04", "+60s Repair-Fault -NetworkPort HV04", "settle");
        assertThat(end.states()).isEqualTo("Up Up Up Up");
    }

    @Test
    void theLastSwitchTakesTheWholeCluster() {
        Scripted end = Scripted.of(ONE_NETWORK, "Invoke-Fault -Network 'Cluster network'", "settle");
        assertThat(end.up()).isFalse();
        assertThat(end.all(QuorumLost.class).getFirst().votes()).isEqualTo(1);
        Scripted mended = Scripted.of(
                ONE_NETWORK,
                "Invoke-Fault -Network 'Cluster network'",
                "settle",
                "Repair-Fault -Network 'Cluster network'",
                "settle");
        assertThat(mended.states()).isEqualTo("Up Up Up Up");
    }

    @Test
    void nodeAndCutOfOneMomentAreJudgedTogether() {
        Scripted together =
                Scripted.of(five(), "Invoke-Fault -PowerLoss HV01 -Partition 'HV01,HV02,HV03','HV04,HV05'", "settle");
        assertThat(together.up()).as("two of five, and two of five").isFalse();
        Scripted inTurn = Scripted.of(
                five(),
                "Invoke-Fault -PowerLoss HV01",
                "settle",
                "Invoke-Fault -Partition 'HV02,HV03','HV04,HV05'",
                "settle");
        assertThat(inTurn.up())
                .as("three votes of four were left, two of them in one part")
                .isTrue();
    }

    private static String five() {
        return "windows: 2022\ncluster: { nodes: [HV01, HV02, HV03, HV04, HV05] }\n";
    }

    @Test
    void aMigrationEndsWithTheNetworkThatCarriesIt() {
        String move = "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV01 -MigrationType Live";
        Scripted lost = Scripted.of(TWO_NETWORKS, move, "+3s Invoke-Fault -Network Motion", "settle");
        assertThat(lost.all(LiveMigrationFailed.class)).hasSize(1);
        assertThat(lost.vm("SQL01").owner().name()).isEqualTo("HV03");
        assertThat(lost.vm("SQL01").isRunning()).isTrue();
        Scripted refused = Scripted.of(TWO_NETWORKS, "Invoke-Fault -Network Motion", move);
        refused.wasRefused("NoMigrationNetwork");
    }

    @Test
    void aLineThatLosesPacketsSlowsAMigrationDown() {
        String move = "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV01 -MigrationType Live";
        long clear = Scripted.of(TWO_NETWORKS, move, "settle")
                .all(LiveMigrationCompleted.class)
                .getFirst()
                .totalMillis();
        long lossy = Scripted.of(TWO_NETWORKS, "Invoke-Fault -PacketLoss 1 -Latency 2 -Network Motion", move, "settle")
                .all(LiveMigrationCompleted.class)
                .getFirst()
                .totalMillis();
        assertThat(lossy).isGreaterThan(10 * clear);
    }

    @Test
    void aLineThatLosesMostHeartbeatsPutsANodeOutUntilItIsQuarantined() {
        Scripted end = Scripted.of(
                ONE_NETWORK, "Invoke-Fault -PacketLoss 80 -Network 'Cluster network'", "+2h Get-ClusterNode");
        assertThat(end.all(NodeIsolated.class)).isNotEmpty();
        assertThat(end.all(NodeQuarantined.class)).hasSize(1);
        assertThat(end.up()).isTrue();
    }

    @Test
    void aLineThatLosesFewPacketsPutsNobodyOut() {
        Scripted end = Scripted.of(
                ONE_NETWORK, "Invoke-Fault -PacketLoss 10 -Network 'Cluster network'", "+24h Get-ClusterNode");
        assertThat(end.all(NodeIsolated.class)).isEmpty();
    }

    @Test
    void aLossThatCannotBeIsRefused() {
        Scripted.of(ONE_NETWORK, "Invoke-Fault -PacketLoss 100 -Network 'Cluster network'")
                .wasRefused("OutOfRange");
    }
}
