package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.NodeDown;
import io.faultline.fabric.VmEvent.VmStarted;
import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A role that has a resiliency period of its own (`02_heartbeat_failover/group override`).
class GroupResiliencyScriptsTest {

    private static String fabric(String windows, String role) {
        return """
                windows: %s
                cluster: { nodes: [HV01, HV02, HV03], witness: { kind: fileShare, name: W } }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 1TB }] }]
                vms:
                  - { name: SQL01, on: HV02%s }
                  - { name: WEB01, on: HV02 }
                """.formatted(windows, role);
    }

    private static double started(Scripted end, String vm) {
        return end.run().events().stream()
                .filter(e -> e.event() instanceof VmStarted s && s.vm().name().equals(vm))
                .findFirst()
                .orElseThrow(() -> new AssertionError(end.story()))
                .at()
                .seconds();
    }

    @ParameterizedTest
    @CsvSource({"-1, 250, 250", "0, 10, 250", "60, 70, 250", "240, 250, 250", "600, 610, 250"})
    void eachRoleIsLeftAloneForItsOwnPeriod(long period, long sql, long web) {
        Scripted end = Scripted.of(
                fabric("2022", ""),
                "(Get-ClusterGroup SQL01).ResiliencyPeriod = " + period,
                "Invoke-Fault -PowerLoss HV02",
                "settle");
        assertThat(started(end, "SQL01")).isEqualTo(sql);
        assertThat(started(end, "WEB01")).isEqualTo(web);
        assertThat(end.at(NodeDown.class).toSeconds()).isEqualTo(Math.max(sql, web));
    }

    @Test
    void theRoleWithAShorterPeriodStartsElsewhereWhileItsNodeIsStillIsolated() {
        Scripted end = Scripted.of(
                fabric("2019", ", resiliencyPeriod: 30"),
                "Invoke-Fault -PowerLoss HV02",
                "+41s (Get-ClusterGroup SQL01).ResiliencyPeriod");
        assertThat(end.states()).isEqualTo("Up Isolated Up");
        assertThat(end.vm("SQL01").owner().name()).isNotEqualTo("HV02");
        assertThat(end.vm("SQL01").isRunning()).isTrue();
        assertThat(end.vm("WEB01").role()).hasToString("Unmonitored");
    }

    @Test
    void aRoleWhosePeriodIsOffIsRestartedElsewhereThoughItStillRunsOnTheIsolatedHost() {
        Scripted end = Scripted.of(
                fabric("2022", ", resiliencyPeriod: 0"), "Invoke-Fault -ClusterService HV02", "+1s Get-ClusterNode");
        assertThat(end.states()).isEqualTo("Up Isolated Up");
        assertThat(end.vm("SQL01").owner().name()).isNotEqualTo("HV02");
        assertThat(end.vm("WEB01").owner().name()).isEqualTo("HV02");
    }

    @Test
    void aRoleMayWaitThoughTheClusterDoesNot() {
        Scripted end = Scripted.of(
                fabric("2025", ", resiliencyPeriod: 60"),
                "(Get-Cluster).ResiliencyDefaultPeriod = 0",
                "Invoke-Fault -PowerLoss HV02",
                "settle");
        assertThat(started(end, "WEB01")).isEqualTo(10);
        assertThat(started(end, "SQL01")).isEqualTo(70);
    }

    @Test
    void withResiliencyLevelOneNoRoleWaits() {
        Scripted end = Scripted.of(
                fabric("2025", ", resiliencyPeriod: 60"),
                "(Get-Cluster).ResiliencyLevel = 1",
                "Invoke-Fault -PowerLoss HV02",
                "settle");
        assertThat(started(end, "SQL01")).isEqualTo(10);
    }

    @Test
    void aNodeThatIsBackInTimeKeepsTheRoleThatStillWaits() {
        Scripted end = Scripted.of(
                fabric("2022", ", resiliencyPeriod: 30"),
                "(Get-ClusterGroup WEB01).ResiliencyPeriod = -1",
                "Invoke-Fault -Hang HV02",
                "+45s Get-ClusterGroup",
                "Repair-Fault HV02",
                "settle");
        assertThat(end.vm("SQL01").owner().name()).isNotEqualTo("HV02");
        assertThat(end.vm("SQL01").isRunning()).isTrue();
        assertThat(end.states()).isEqualTo("Up Up Up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2"})
    void before2016NoRoleHasAPeriod(String windows) {
        Scripted.of(fabric(windows, ""), "(Get-ClusterGroup SQL01).ResiliencyPeriod = 10")
                .wasRefused("UnknownProperty");
    }
}
