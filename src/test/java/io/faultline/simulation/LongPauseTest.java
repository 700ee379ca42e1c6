package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationEvent.GuestHeartbeatLost;
import io.faultline.fabric.MigrationEvent.GuestSessionsReset;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationEvent.MigrationBlackoutStarted;
import io.faultline.fabric.VmEvent;
import io.faultline.testing.Scripted;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A VM so busy that the limit of passes forces its end.
class LongPauseTest {
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live";

    /// All of its working set is written to in every pass: the pause is its size by the wire's 250 MB/s.
    private static String busy(String workingSet, String more) {
        return """
                windows: "2022"
                networks: [{ name: LAN, speed: 1Gbps }]
                cluster: { nodes: [HV01, HV02] }
                vms: [{ name: SQL01, on: HV01, memory: 16GB, workingSet: %s, dirtyRate: 5GB/s%s }]
                """.formatted(workingSet, more);
    }

    private static Duration pause(Scripted run) {
        return Duration.ofMillis(
                run.all(LiveMigrationCompleted.class).getFirst().blackoutMillis());
    }

    @Test
    void sessionsAreResetWhenThePauseIsLongerThanATcpConnectionWaits() {
        Scripted run = Scripted.of(busy("8GB", ""), MOVE, "settle");
        assertThat(run.all(MigrationBlackoutStarted.class).getFirst().forced()).isTrue();
        assertThat(pause(run)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
        assertThat(run.all(GuestSessionsReset.class))
                .extracting(GuestSessionsReset::afterMillis)
                .containsExactly(20_000L);
        assertThat(run.at(GuestSessionsReset.class))
                .isEqualTo(run.at(MigrationBlackoutStarted.class).plusSeconds(20));
        assertThat(run.all(GuestHeartbeatLost.class)).isEmpty();
        assertThat(run.vm("SQL01").owner().name()).isEqualTo("HV02");
        assertThat(run.all(VmEvent.VmStarted.class)).isEmpty();
    }

    @Test
    void aPauseThatSessionsSurviveBreaksNothing() {
        Scripted run = Scripted.of(busy("4GB", ""), MOVE, "settle");
        assertThat(pause(run)).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(20));
        assertThat(run.all(GuestSessionsReset.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5s, 1", "10s, 1", "20s, 0"})
    void aClusterInsideVmsMissesItsNodeUnlessItWaitsAsLongAsAdvised(String heartbeat, int missed) {
        Scripted run = Scripted.of(busy("4GB", ", guestHeartbeat: " + heartbeat), MOVE, "settle");
        assertThat(run.all(GuestHeartbeatLost.class)).hasSize(missed);
    }

    @Test
    void aPauseThatIsBrokenOffHasResetTheSessionsAllTheSame() {
        Scripted run = Scripted.of(busy("8GB", ""), MOVE, "settle");
        long late = run.at(MigrationBlackoutStarted.class).plusSeconds(25).toSeconds();
        Scripted lost = Scripted.of(busy("8GB", ""), MOVE, "at " + late + "s Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(lost.all(GuestSessionsReset.class)).hasSize(1);
        assertThat(lost.all(LiveMigrationFailed.class))
                .extracting(LiveMigrationFailed::reason)
                .containsExactly("DestinationLost");
        assertThat(lost.vm("SQL01").owner().name()).isEqualTo("HV01");
        long early = run.at(MigrationBlackoutStarted.class).plusSeconds(5).toSeconds();
        Scripted soon = Scripted.of(busy("8GB", ""), MOVE, "at " + early + "s Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(soon.all(GuestSessionsReset.class)).isEmpty();
    }
}
