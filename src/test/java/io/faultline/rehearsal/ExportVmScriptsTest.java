package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationEvent.VmExportFailed;
import io.faultline.fabric.MigrationEvent.VmExported;
import io.faultline.fabric.MigrationEvent.VmImported;
import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The way that needs neither credentials between hosts nor a network for migrations, as scripts.
class ExportVmScriptsTest {
    private static final String FABRIC = """
            windows: 2022
            hosts: [HV01, HV02]
            storage:
              - { name: FS1, shared: true, volumes: [{ name: X, size: 100GB, bandwidth: 100MB/s }] }
            vms:
              - { name: APP1, on: HV01, memory: 4GB, disk: 10GB }
              - { name: BIG1, on: HV01, memory: 4GB, disk: 200GB }
            """;
    private static final String EXPORT = "Export-VM APP1 -Path X";
    private static final String IMPORT = "Import-VM -Path 'X:\\APP1' -ComputerName HV02";

    @Test
    void anExportIsImportedOnAnotherHostOnceTheOriginalIsOff() {
        Scripted end =
                Scripted.of(FABRIC, EXPORT, "settle", "Stop-VM APP1 -TurnOff", IMPORT, "Start-VM APP1", "settle");
        assertThat(end.run().refusals()).isEmpty();
        assertThat(end.vm("APP1").owner().name()).isEqualTo("HV02");
        assertThat(end.vm("APP1").spec().volume().name()).isEqualTo("X");
        assertThat(end.vm("APP1").isRunning()).isTrue();
        assertThat(end.at(VmExported.class))
                .isBetween(java.time.Duration.ofSeconds(99), java.time.Duration.ofSeconds(110));
        assertThat(end.state().maintenance().exports()).isEmpty();
    }

    @Test
    void twoOfOneIdentityDoNotRun() {
        Scripted end = Scripted.of(FABRIC, EXPORT, "settle", IMPORT).wasRefused("OriginalInUse");
        assertThat(end.all(VmImported.class)).isEmpty();
        assertThat(end.vm("APP1").owner().name()).isEqualTo("HV01");
    }

    @Test
    void anExportThatBreaksIsThrownAwayAndTheVmRunsOn() {
        Scripted end = Scripted.of(FABRIC, EXPORT, "+20s Invoke-Fault -Volume X", "settle");
        assertThat(end.all(VmExportFailed.class)).hasSize(1);
        assertThat(end.vm("APP1").isRunning()).isTrue();
        assertThat(end.state().maintenance().exports()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Export-VM BIG1 -Path X, NotEnoughSpace",
        "Import-VM -Path 'X:\\APP1' -ComputerName HV02, NoExport",
        "Export-VM APP1 -Path 'HV02 disk', DestinationUnavailable",
    })
    void whatCannotBeIsRefused(String line, String reason) {
        Scripted.of(FABRIC, line).wasRefused(reason);
    }

    @Test
    void before2012R2OnlyAMachineThatIsOffIsExported() {
        Scripted.of(FABRIC.replace("2022", "2012"), EXPORT).wasRefused("NotOff");
        Scripted off = Scripted.of(FABRIC.replace("2022", "2012"), "Stop-VM APP1 -TurnOff", EXPORT, "settle");
        assertThat(off.all(VmExported.class)).hasSize(1);
    }
}
