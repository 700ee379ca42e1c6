package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.fabric.MigrationEvent.MigrationDisksStarted;
import io.faultline.fabric.StorageEvent.StorageMigrationCompleted;
import io.faultline.testing.Scripted;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Shares of a file server that VMs run from, as scripts.
class SmbShareScriptsTest {
    private static final String FABRIC = """
            windows: 2022
            networks: [{ name: LAN, speed: 1Gbit/s }]
            hosts: [HV01, HV02]
            storage:
              - { name: FS1, share: true, volumes: [{ name: VMs, size: 2TB, bandwidth: 1GB/s }] }
              - { name: D1, host: HV01, volumes: [{ name: HV01-D, size: 2TB, bandwidth: 1GB/s }] }
            vms:
              - { name: WEB1, on: HV01, memory: 4GB, disk: 10GB, volume: VMs }
              - { name: APP1, on: HV01, memory: 4GB, disk: 10GB, volume: HV01-D }
            """;
    private static final String TO_SHARE = "Move-VMStorage APP1 '\\\\FS1\\VMs\\APP1'";

    @Test
    void memoryAloneMovesWhenTheDisksLieOnAShare() {
        Scripted end = Scripted.of(FABRIC, "mstsc /v:HV01", "Move-VM WEB1 HV02", "settle");
        assertThat(end.vm("WEB1").owner().name()).isEqualTo("HV02");
        assertThat(end.vm("WEB1").spec().volume().name()).isEqualTo("VMs");
        assertThat(end.all(MigrationDisksStarted.class)).isEmpty();
    }

    @Test
    void disksGoToAShareOverTheWire() {
        Scripted end = Scripted.of(FABRIC, "mstsc /v:HV01", TO_SHARE, "settle");
        assertThat(end.vm("APP1").spec().volume().name()).isEqualTo("VMs");
        assertThat(end.at(StorageMigrationCompleted.class)).isGreaterThan(Duration.ofSeconds(80)); // 10 GB, 1 Gbit/s
    }

    @Test
    void aShareIsWrittenInTheAdministratorsNameByASignInOrByCifsOfTheFileServer() {
        Scripted.of(FABRIC, TO_SHARE).wasRefused("ShareNotDelegated");
        Scripted.of(FABRIC, "Enter-PSSession HV01", TO_SHARE).wasRefused("ShareNotDelegated");
        Scripted end = Scripted.of(
                FABRIC,
                "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='cifs/FS1'}",
                "Set-ADAccountControl HV01$ -TrustedToAuthForDelegation $true",
                "+15m",
                TO_SHARE,
                "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("APP1").spec().volume().name()).isEqualTo("VMs");
    }

    @Test
    void aHostWithoutNetworkDoesNotReachAShare() {
        Scripted.of(FABRIC, "mstsc /v:HV01", "Invoke-Fault -NetworkPort HV01", TO_SHARE)
                .wasRefused("DestinationUnavailable");
    }

    @Test
    void aNewClusterTakesNoShareAndARoleMayLieOnOne() {
        Scripted end = Scripted.of(
                FABRIC,
                "New-Cluster -Name CLU1 -Node HV01,HV02",
                "Add-ClusterVirtualMachineRole -VMName WEB1 -Cluster CLU1",
                "Invoke-Fault -PowerLoss HV01",
                "Get-VM");
        assertThat(end.state().volumes()).noneMatch(volume -> volume.isCsv());
        assertThat(end.vm("WEB1").isClustered()).isTrue();
    }

    @Test
    void aRoleOnAShareFailsOver() {
        Scripted end = Scripted.of(
                """
                windows: 2022
                cluster: { nodes: [HV01, HV02, HV03], witness: { kind: cloud, name: w1 } }
                storage:
                  - { name: FS1, share: true, volumes: [{ name: VMs }] }
                vms: [{ name: WEB1, on: HV01, volume: VMs }]
                """, "Move-ClusterVirtualMachineRole WEB1 HV02", "settle", "Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("WEB1").owner().name()).isNotEqualTo("HV02");
        assertThat(end.vm("WEB1").isRunning()).isTrue();
    }

    @Test
    void aShareBelongsToNoHost() {
        assertThatThrownBy(() -> Scripted.of(FABRIC.replace("share: true", "share: true, host: HV01"), "Get-VM"))
                .hasMessageContaining("A share lies on a file server");
    }
}
