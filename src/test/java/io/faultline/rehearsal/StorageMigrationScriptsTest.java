package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.StorageEvent.StorageMigrationCompleted;
import io.faultline.fabric.StorageEvent.StorageMigrationFailed;
import io.faultline.fabric.StorageEvent.StorageMigrationStarted;
import io.faultline.testing.Scripted;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Disks that move under a running VM, as scripts.
class StorageMigrationScriptsTest {
    private static final String FABRIC = """
            windows: 2022
            cluster: { nodes: [HV01, HV02], witness: { kind: cloud, name: w1 } }
            storage:
              - name: SAN1
                volumes:
                  - { name: CSV1, size: 2TB, bandwidth: 1GB/s, coordinator: HV01 }
                  - { name: CSV2, size: 300GB, bandwidth: 1GB/s, coordinator: HV02 }
                  - { name: CSV3, size: 2TB, bandwidth: 1GB/s, coordinator: HV02 }
            vms:
              - { name: SQL01, on: HV01, memory: 8GB, disk: 100GB, volume: CSV1, io: 100MB/s }
              - { name: WEB01, on: HV01, memory: 4GB, disk: 100GB, volume: CSV1, io: 0MB/s }
              - { name: BIG01, on: HV02, memory: 4GB, disk: 400GB, volume: CSV1 }
            """;
    private static final String MOVE = "Move-VMStorage SQL01 -DestinationStoragePath CSV2";

    @Test
    void theDisksMoveWhileTheVmRunsAndTheOldOnesAreLeftInTheEnd() {
        Scripted half = Scripted.of(FABRIC, MOVE, "+30s Get-VM");
        assertThat(half.vm("SQL01").spec().volume().name()).isEqualTo("CSV1");
        assertThat(half.vm("SQL01").heartbeatOk()).isTrue();
        Scripted end = Scripted.of(FABRIC, MOVE, "settle");
        assertThat(end.vm("SQL01").spec().volume().name()).isEqualTo("CSV2");
        assertThat(end.vm("SQL01").starts()).isOne();
        assertThat(end.state().maintenance().moves()).isEmpty();
    }

    @Test
    void whatTheVmWritesMeanwhileTakesItsShareOfTheNewVolume() {
        Duration busy = Scripted.of(FABRIC, MOVE, "settle").at(StorageMigrationCompleted.class);
        Duration quiet =
                Scripted.of(FABRIC, MOVE.replace("SQL01", "WEB01"), "settle").at(StorageMigrationCompleted.class);
        double bytes = 100e9;
        assertThat(quiet.toMillis() / 1_000.0).isCloseTo(bytes / 1e9, org.assertj.core.data.Offset.offset(0.1));
        assertThat(busy.toMillis() / 1_000.0).isCloseTo(bytes / 0.9e9, org.assertj.core.data.Offset.offset(0.5));
    }

    @Test
    void twoOnTheSameDisksTakeTwiceAsLong() {
        Duration one =
                Scripted.of(FABRIC, "Move-VMStorage WEB01 CSV3", "settle").at(StorageMigrationCompleted.class);
        Duration both = Scripted.of(FABRIC, "Move-VMStorage WEB01 CSV3", "Move-VMStorage SQL01 CSV2", "settle")
                .at(StorageMigrationCompleted.class);
        assertThat(both.toMillis() / (double) one.toMillis()).isBetween(1.99, 2.01);
    }

    @Test
    void aPathOnAVolumeIsAPlaceToo() {
        Scripted end = Scripted.of(
                FABRIC,
                "Move-VMStorage -VMName sql01 -DestinationStoragePath 'C:\\ClusterStorage\\csv2\\SQL01'",
                "settle");
        assertThat(end.vm("SQL01").spec().volume().name()).isEqualTo("CSV2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Move-VMStorage SQL01 CSV1 | AlreadyThere",
                "Move-VMStorage BIG01 CSV2 | NotEnoughSpace",
            })
    void whatCannotBeIsRefused(String line, String reason) {
        Scripted.of(FABRIC, line).wasRefused(reason);
    }

    @Test
    void whatIsUnderWayIsRefusedAndTheThirdAtOnceToo() {
        Scripted.of(FABRIC, MOVE, MOVE).wasRefused("AlreadyMigrating");
        Scripted.of(FABRIC, MOVE, "Move-ClusterVirtualMachineRole SQL01 -Node HV02")
                .wasRefused("AlreadyMigrating");
        String three = FABRIC.replace("on: HV02, memory: 4GB, disk: 400GB", "on: HV01, memory: 4GB, disk: 10GB");
        Scripted.of(three, MOVE, MOVE.replace("SQL01", "WEB01"), MOVE.replace("SQL01", "BIG01"))
                .wasRefused("TooManyStorageMigrations");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invoke-Fault -PowerLoss HV01 | HostLost",
                "Invoke-Fault -FullVolume CSV2 | NotEnoughSpace",
                "Invoke-Fault -Volume CSV2 | DestinationUnavailable",
                "Stop-VM SQL01 -TurnOff | VmStopped",
                "Stop-ClusterNode HV01 | VmStopped"
            })
    void whateverBreaksLeavesTheVmOnItsOldDisks(String fault, String reason) {
        Scripted end = Scripted.of(FABRIC, MOVE, "+30s " + fault, "settle");
        assertThat(end.all(StorageMigrationFailed.class))
                .extracting(StorageMigrationFailed::reason)
                .containsExactly(reason);
        assertThat(end.vm("SQL01").spec().volume().name()).isEqualTo("CSV1");
        assertThat(end.all(StorageMigrationStarted.class)).hasSize(1);
    }

    @Test
    void throughACoordinatorTheWireIsTheLimit() {
        String slow =
                FABRIC.replace("windows: 2022", "windows: 2022\nnetworks: [{ name: LAN, role: both, speed: 1Gbit/s }]");
        Duration direct =
                Scripted.of(slow, "Move-VMStorage WEB01 CSV3", "settle").at(StorageMigrationCompleted.class);
        Duration redirected = Scripted.of(
                        slow, "Invoke-Fault -StoragePath HV01 -Volume CSV3", "Move-VMStorage WEB01 CSV3", "settle")
                .at(StorageMigrationCompleted.class);
        assertThat(redirected).isGreaterThan(direct.multipliedBy(5));
    }
}
