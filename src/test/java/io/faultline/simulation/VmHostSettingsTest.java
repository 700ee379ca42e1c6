package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.HardwareEvent.VmHostSet;
import io.faultline.fabric.HostMigration;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;

class VmHostSettingsTest {
    private static final String TWO = """
            windows: "2019"
            networks:
              - { name: LAN, subnet: 10.0.1.0/24 }
              - { name: Fast, subnet: 10.0.2.0/24 }
            cluster:
              nodes:
                - HV01
                - { name: HV02, nics: [LAN], liveMigration: { enabled: no, authentication: Kerberos, networks: [LAN] } }
            """;

    private static HostMigration of(Scripted run, String host) {
        return run.host(host).software().hyperV().migration();
    }

    @Test
    void whatIsNotNamedStaysAsItWas() {
        Scripted run = Scripted.of(
                TWO,
                "Set-VMHost -ComputerName HV01,HV02 -MaximumStorageMigrations 5",
                "Set-VMHost HV02 -VirtualMachineMigrationPerformanceOption SMB",
                "Set-VMHost -VirtualMachineMigrationAuthenticationType Kerberos -MaximumVirtualMachineMigrations 4");
        assertThat(run.all(VmHostSet.class)).hasSize(4);
        assertThat(of(run, "HV01"))
                .extracting(HostMigration::maximumLive, HostMigration::maximumStorage, HostMigration::performance)
                .containsExactly(4, 5, MigrationPerformance.COMPRESSION);
        assertThat(of(run, "HV01").authentication()).isEqualTo(MigrationAuthentication.KERBEROS);
        assertThat(of(run, "HV02"))
                .extracting(HostMigration::maximumLive, HostMigration::maximumStorage, HostMigration::performance)
                .containsExactly(2, 5, MigrationPerformance.SMB);
    }

    @Test
    void aBlueprintTellsAHostWhatItIsTold() {
        HostMigration told = of(Scripted.of(TWO), "HV02");
        assertThat(told.enabled()).isFalse();
        assertThat(told.authentication()).isEqualTo(MigrationAuthentication.KERBEROS);
        assertThat(told.anyNetwork()).isFalse();
        assertThat(told.networks()).extracting("name").containsExactly("LAN");
        assertThat(of(Scripted.of(TWO, "Enable-VMMigration HV02"), "HV02").enabled())
                .isTrue();
        assertThat(of(Scripted.of(TWO, "Disable-VMMigration"), "HV01").enabled())
                .isFalse();
    }

    @Test
    void aNetworkIsChosenByItsSubnetOrAnAddressInItAndOnlyWhereThereIsAPort() {
        Scripted run = Scripted.of(
                TWO,
                "Add-VMMigrationNetwork 10.0.2.17",
                "Add-VMMigrationNetwork 10.0.1.0/24",
                "Remove-VMMigrationNetwork Fast -ComputerName HV01",
                "Add-VMMigrationNetwork Fast -ComputerName HV01");
        assertThat(of(run, "HV01").networks()).extracting("name").containsExactly("LAN", "Fast");
        assertThat(of(run, "HV01").anyNetwork()).isFalse();
        assertThat(of(Scripted.of(TWO, "Add-VMMigrationNetwork LAN", "Set-VMMigrationNetwork Fast"), "HV01")
                        .networks())
                .extracting("name")
                .containsExactly("Fast");
        Scripted.of(TWO, "Add-VMMigrationNetwork Fast -ComputerName HV02").wasRefused("NoPort");
        Scripted.of(TWO, "Remove-VMMigrationNetwork Fast").wasRefused("NotChosen");
    }

    @Test
    void beforeReleaseR2ThereIsNoPerformanceOption() {
        String old = TWO.replace("2019", "2012").replace("nodes:", "name: CL1\n  nodes:");
        Scripted.of(old, "Set-VMHost -VirtualMachineMigrationPerformanceOption SMB")
                .wasRefused("UnknownProperty");
        HostMigration usual = HostMigration.USUAL;
        assertThat(usual.performanceOn(Scripted.of(old).host("HV01").windows())).isEqualTo(MigrationPerformance.TCPIP);
    }

    @Test
    void aSilentHostIsToldNothing() {
        Scripted.of(TWO, "Invoke-Fault -PowerLoss HV01", "Set-VMHost -MaximumStorageMigrations 3")
                .wasRefused("HostNotRunning");
    }
}
