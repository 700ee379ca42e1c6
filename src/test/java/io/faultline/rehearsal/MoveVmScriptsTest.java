package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Event;
import io.faultline.fabric.MigrationEvent.ColdMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationCancelled;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationEvent.MigrationDisksMirrored;
import io.faultline.fabric.MigrationEvent.MigrationPassStarted;
import io.faultline.kernel.Recorded;
import io.faultline.testing.Scripted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// VMs of stand-alone hosts go to other hosts, as scripts. The administrator sits at the source unless a test says
/// otherwise.
class MoveVmScriptsTest {
    private static final String FABRIC = """
            windows: 2022
            networks:
              - { name: LAN, speed: 10Gbit/s }
            cluster: { nodes: [HV11, HV12], witness: { kind: cloud, name: w1 } }
            hosts:
              - { name: OLD1, memory: 64GB }
              - { name: OLD2, memory: 32GB }
            storage:
              - name: SAN1
                volumes:
                  - { name: CSV1, size: 2TB, bandwidth: 1GB/s }
                  - { name: CSV2, size: 50GB, bandwidth: 1GB/s }
              - name: FS1
                shared: true
                volumes: [{ name: SHARE, size: 2TB, bandwidth: 1GB/s }]
              - { name: D1, host: OLD1, volumes: [{ name: OLD1-D, size: 2TB, bandwidth: 500MB/s }] }
              - { name: D2, host: OLD2, volumes: [{ name: OLD2-D, size: 2TB, bandwidth: 500MB/s }] }
            vms:
              - { name: APP1, on: OLD1, memory: 8GB, disk: 100GB, volume: OLD1-D }
              - { name: WEB1, on: OLD1, memory: 4GB, disk: 40GB, volume: SHARE }
              - { name: OFF1, on: OLD1, memory: 4GB, disk: 40GB, volume: OLD1-D, state: off }
              - { name: SQL1, on: HV11, memory: 4GB, disk: 40GB, volume: CSV1 }
            """;
    private static final String AT_SOURCE = "mstsc /v:OLD1";
    private static final String NOTHING_SHARED =
            "Move-VM APP1 OLD2 -IncludeStorage -DestinationStoragePath 'D:\\VMs\\APP1'";

    @Test
    void disksGoFirstThenMemoryAndTheSourceIsDeletedAtTheEnd() {
        Scripted half = Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, "+60s Get-VM");
        assertThat(half.vm("APP1").owner().name()).isEqualTo("OLD1");
        assertThat(half.vm("APP1").spec().volume().name()).isEqualTo("OLD1-D");
        Scripted end = Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, "settle");
        assertThat(end.vm("APP1").owner().name()).isEqualTo("OLD2");
        assertThat(end.vm("APP1").spec().volume().name()).isEqualTo("OLD2-D");
        assertThat(end.vm("APP1").starts()).isOne();
        assertThat(end.vm("APP1").heartbeatOk()).isTrue();
        assertThat(end.state().maintenance().moves()).isEmpty();
        assertThat(end.at(MigrationDisksMirrored.class)).isLessThanOrEqualTo(end.at(MigrationPassStarted.class));
        double seconds = end.at(MigrationDisksMirrored.class).toMillis() / 1e3;
        assertThat(seconds).isBetween(100e9 / 500e6, 100e9 / 500e6 * 1.1);
    }

    @Test
    void onStorageThatBothReachMemoryAloneMoves() {
        Scripted end = Scripted.of(FABRIC, AT_SOURCE, "Move-VM WEB1 OLD2", "settle");
        assertThat(end.vm("WEB1").owner().name()).isEqualTo("OLD2");
        assertThat(end.all(MigrationDisksMirrored.class)).isEmpty();
        assertThat(end.at(LiveMigrationCompleted.class)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void aVmThatIsOffMovesColdWithItsDisks() {
        Scripted end = Scripted.of(
                FABRIC, AT_SOURCE, "Move-VM OFF1 OLD2 -IncludeStorage -DestinationStoragePath OLD2-D", "settle");
        assertThat(end.vm("OFF1").owner().name()).isEqualTo("OLD2");
        assertThat(end.vm("OFF1").spec().volume().name()).isEqualTo("OLD2-D");
        assertThat(end.all(ColdMigrationCompleted.class)).hasSize(1);
    }

    @Test
    void aVmComesIntoAClusterAndBecomesARole() {
        Scripted end = Scripted.of(
                FABRIC,
                AT_SOURCE,
                "Move-VM APP1 HV11 -IncludeStorage -DestinationStoragePath 'C:\\ClusterStorage\\CSV1\\APP1'",
                "settle",
                "Add-ClusterVirtualMachineRole -VMName APP1",
                "Move-ClusterVirtualMachineRole APP1 HV12",
                "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("APP1").owner().name()).isEqualTo("HV12");
        assertThat(end.vm("APP1").starts()).isOne();
    }

    @Test
    void aRoleLeavesItsClusterFirst() {
        String out = "Move-VM SQL1 OLD2 -IncludeStorage -DestinationStoragePath OLD2-D";
        Scripted.of(FABRIC, "mstsc /v:HV11", out).wasRefused("Clustered");
        Scripted end =
                Scripted.of(FABRIC, "mstsc /v:HV11", "Remove-ClusterGroup SQL1 -RemoveResources -Force", out, "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("SQL1").owner().name()).isEqualTo("OLD2");
    }

    @Test
    void betweenNodesOfOneClusterNobodyAsksForCredentials() {
        Scripted end = Scripted.of(
                FABRIC,
                "Move-ClusterVirtualMachineRole SQL1 HV12",
                "settle",
                "Suspend-ClusterNode HV12 -Drain",
                "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("SQL1").owner().name()).isEqualTo("HV11");
        Scripted free =
                Scripted.of(FABRIC, "Remove-ClusterGroup SQL1 -RemoveResources -Force", "Move-VM SQL1 HV12", "settle");
        assertThat(free.run().refusals()).isEmpty();
        assertThat(free.vm("SQL1").owner().name()).isEqualTo("HV12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+2s", "+60s", "+202s", "+207s"})
    void aMoveThatBreaksLeavesTheVmWholeAtItsSource(String when) {
        Scripted lost = Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, when, "Invoke-Fault -PowerLoss OLD2", "settle");
        assertThat(lost.all(LiveMigrationFailed.class))
                .extracting(LiveMigrationFailed::reason)
                .containsExactly("DestinationLost");
        whole(lost);
        Scripted cancelled = Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, when, "Stop-VMMigration APP1", "settle");
        assertThat(cancelled.all(LiveMigrationCancelled.class)).hasSize(1);
        whole(cancelled);
        whole(Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, when, "Invoke-Fault -Network LAN", "settle"));
        whole(Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, when, "Invoke-Fault -FullVolume OLD2-D", "settle"));
    }

    private static void whole(Scripted end) {
        assertThat(end.vm("APP1").owner().name()).isEqualTo("OLD1");
        assertThat(end.vm("APP1").spec().volume().name()).isEqualTo("OLD1-D");
        assertThat(end.vm("APP1").isRunning()).isTrue();
        assertThat(end.vm("APP1").starts()).isOne();
        assertThat(end.state().maintenance().moves()).isEmpty();
        assertThat(end.state().migrations()).isEmpty();
    }

    @Test
    void aSourceThatIsLostTakesItsVmDownAndNotAcross() {
        Scripted end = Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, "+60s Invoke-Fault -PowerLoss OLD1", "settle");
        assertThat(end.vm("APP1").owner().name()).isEqualTo("OLD1");
        assertThat(end.vm("APP1").isRunning()).isFalse();
        assertThat(end.state().migrations()).isEmpty();
    }

    @Test
    void overTheLimitAStandAloneHostRefusesAndQueuesNothing() {
        Scripted end = Scripted.of(
                FABRIC,
                AT_SOURCE,
                "Set-VMHost -ComputerName OLD1 -MaximumVirtualMachineMigrations 1",
                "Move-VM WEB1 OLD2",
                "Move-VM APP1 OLD2 -IncludeStorage -DestinationStoragePath OLD2-D");
        end.wasRefused("TooManyMigrations");
        assertThat(end.run().refusals())
                .flatExtracting(Entry.Refused::refusals)
                .extracting("code")
                .containsExactly("21501");
        assertThat(end.state().migrations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Move-VM APP1 OLD1 | AlreadyThere",
                "Move-VM APP1 OLD2 | StorageNotShared",
                "Move-VM APP1 HV11 -IncludeStorage -DestinationStoragePath CSV2 | NotEnoughSpace",
                "Move-VM APP1 HV11 -IncludeStorage -DestinationStoragePath OLD2-D | DestinationUnavailable",
            })
    void whatCannotBeIsRefused(String line, String reason) {
        Scripted.of(FABRIC, AT_SOURCE, line).wasRefused(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disable-VMMigration -ComputerName OLD1 | SourceNotEnabled",
                "Disable-VMMigration -ComputerName OLD2 | DestinationNotEnabled",
                "Invoke-Fault -MigrationPort OLD2 | Firewall",
                "Invoke-Fault -PowerLoss OLD2 | DestinationLost",
                "Invoke-Fault -Network LAN | NetworkCut",
                "Invoke-Fault -LogonRight OLD2 | LogonRightMissing",
                "Set-VMDvdDrive APP1 -Path 'D:\\setup.iso' | IsoAttached",
            })
    void whatStandsAgainstItIsSaidBefore(String before, String reason) {
        Scripted.of(FABRIC, AT_SOURCE, before, NOTHING_SHARED).wasRefused(reason);
    }

    @Test
    void withoutTheLogonRightAVmNeitherComesNorStarts() {
        Scripted.of(FABRIC, "Invoke-Fault -LogonRight HV12", "Move-ClusterVirtualMachineRole SQL1 HV12")
                .wasRefused("LogonRightMissing");
        Scripted.of(FABRIC, "Invoke-Fault -LogonRight OLD1", "Start-VM OFF1").wasRefused("LogonRightMissing");
        Scripted mended = Scripted.of(
                FABRIC, "Invoke-Fault -LogonRight OLD1", "Repair-Fault -LogonRight OLD1", "Start-VM OFF1", "settle");
        assertThat(mended.vm("OFF1").isRunning()).isTrue();
    }

    @Test
    void allThatStandsAgainstItIsSaidAtOnce() {
        Scripted end = Scripted.of(
                FABRIC.replace("OLD2, memory: 32GB", "OLD2, memory: 4GB, cpu: Milan"),
                "Disable-VMMigration -ComputerName OLD2",
                "Invoke-Fault -FullVolume OLD2-D",
                NOTHING_SHARED);
        assertThat(end.run().refusals())
                .flatExtracting(Entry.Refused::refusals)
                .extracting("reason")
                .containsExactly(
                        "DestinationNotEnabled",
                        "SignInAtSource",
                        "NotEnoughMemory",
                        "ProcessorNotCompatible",
                        "NotEnoughSpace");
    }

    @Test
    void theSameHistoryComesTwice() {
        List<Event> one = events(Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, "settle"));
        assertThat(events(Scripted.of(FABRIC, AT_SOURCE, NOTHING_SHARED, "settle")))
                .isEqualTo(one);
    }

    private static List<Event> events(Scripted run) {
        return run.run().events().stream().map(Recorded::event).toList();
    }
}
