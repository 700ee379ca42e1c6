package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;

/// A node goes by losing power, hanging, a blue screen, a clean shutdown or a stop of its service: five histories. Each
/// is
/// written down whole, so that a change of one shows.
class FiveWaysToGoTest {
    private static final String FABRIC = """
            windows: 2022
            cluster: { nodes: [HV01, HV02, HV03], settings: { ResiliencyDefaultPeriod: 120 } }
            storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 1TB, coordinator: HV03 }] }]
            vms: [{ name: SQL01, on: HV02, memory: 1GB, boot: 40s, preferredOwners: [HV01] }]
            """;

    private static String story(String... lines) {
        return String.join("\n", Scripted.of(FABRIC, lines).story());
    }

    @Test
    void withoutPowerItIsSilentThenIsolatedThenDown() {
        assertThat(story("Invoke-Fault -PowerLoss HV02", "settle")).isEqualTo("""
                0.0 HostPowerLost
                10.0 NodeIsolated
                10.0 VotesAdjusted
                130.0 NodeDown
                130.0 RoleFailedOver
                130.0 VmStarted
                170.0 VmHeartbeatOk""");
    }

    @Test
    void whenItHangsTheSameIsBelievedThoughItsVmStillStands() {
        Scripted half = Scripted.of(FABRIC, "Invoke-Fault -Hang HV02", "+60s Get-VM");
        assertThat(half.vm("SQL01").isRunning()).isTrue();
        assertThat(half.vm("SQL01").heartbeatOk()).isFalse();
        assertThat(story("Invoke-Fault -Hang HV02", "settle")).isEqualTo("""
                0.0 HostHung
                10.0 NodeIsolated
                10.0 VotesAdjusted
                130.0 NodeDown
                130.0 RoleFailedOver
                130.0 VmStarted
                170.0 VmHeartbeatOk""");
    }

    @Test
    void afterABlueScreenItComesBackByItself() {
        assertThat(story("Invoke-Fault -BlueScreen HV02", "settle")).isEqualTo("""
                0.0 HostCrashed
                10.0 NodeIsolated
                10.0 VotesAdjusted
                60.0 HostStarting
                130.0 NodeDown
                130.0 RoleFailedOver
                130.0 VmStarted
                170.0 VmHeartbeatOk
                300.0 HostStarted
                300.0 NodeJoining
                300.0 NodeUp
                300.0 VotesAdjusted""");
    }

    @Test
    void aCleanShutdownMovesItsRolesFirstAndNobodyWaits() {
        assertThat(Scripted.of(FABRIC, "Stop-Computer HV02", "settle").run().events())
                .extracting(e -> e.event().name())
                .containsExactly(
                        "HostShutdownBegan",
                        "NodeDrainStarted",
                        "LiveMigrationStarted",
                        "MigrationConnected",
                        "MigrationPassStarted",
                        "MigrationBlackoutStarted",
                        "LiveMigrationCompleted",
                        "NodeDrained",
                        "HostShutDown",
                        "VotesAdjusted",
                        "NodeDown");
    }

    @Test
    void aStoppedServiceLeavesTheHostRunning() {
        Scripted end = Scripted.of(FABRIC, "Stop-ClusterNode HV02", "settle");
        assertThat(end.run().events())
                .extracting(e -> e.event().name())
                .containsExactly(
                        "NodeStopBegan",
                        "NodeDrainStarted",
                        "LiveMigrationStarted",
                        "MigrationConnected",
                        "MigrationPassStarted",
                        "MigrationBlackoutStarted",
                        "LiveMigrationCompleted",
                        "NodeDrained",
                        "VotesAdjusted",
                        "NodeDown");
        assertThat(end.host("HV02").isRunning()).isTrue();
        assertThat(end.states()).isEqualTo("Up Down Up");
    }

    @Test
    void aServiceThatEndsByAnErrorIsBackWithinAMinute() {
        assertThat(story("Invoke-Fault -ClusterService HV02", "settle")).isEqualTo("""
                0.0 NodeServiceFailed
                0.0 NodeIsolated
                0.0 VotesAdjusted
                60.0 NodeJoining
                60.0 NodeUp
                60.0 VotesAdjusted""");
    }
}
