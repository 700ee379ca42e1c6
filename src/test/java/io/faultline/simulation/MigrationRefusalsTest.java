package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.HardwareEvent.VmVersionUpdated;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.Refusal;
import io.faultline.testing.Scripted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationRefusalsTest {
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name APP01 -Node HV02 -MigrationType Live";

    private static String fabric(String windows, String host, String vm) {
        return """
                windows: "%s"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster: { nodes: [{ name: HV01, switches: [vSwitch] }, { name: HV02%s }] }
                vms: [{ name: APP01, on: HV01%s }]
                """.formatted(windows, host, vm);
    }

    private static List<String> codes(Scripted run) {
        return run.run().refusals().getFirst().refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2012R2", "2016", "2019", "2022", "2025"})
    void allThatStandsAgainstAMoveIsSaidAtOnceWithItsNumber(String windows) {
        Scripted run = Scripted.of(
                fabric(
                        windows,
                        ", memory: 2GB, cpu: Haswell, migrationPort: no",
                        ", possibleOwners: [HV01], switch: vSwitch, iso: 'D:\\ISO\\a.iso'"),
                MOVE);
        assertThat(codes(run))
                .containsExactlyInAnyOrder("0x80071398", "0x800705AA", "21502", "33012", "0xC03A0014", "0x8007274C");
    }

    @Test
    void aSwitchOfTheSameNameAtTheDestinationIsEnough() {
        Scripted.of(fabric("2022", "", ", switch: vSwitch"), MOVE).wasRefused("SwitchMissing");
        Scripted made = Scripted.of(
                fabric("2022", "", ", switch: vSwitch"),
                "New-VMSwitch -Name vswitch -ComputerName HV02",
                MOVE,
                "settle");
        assertThat(made.all(LiveMigrationCompleted.class)).hasSize(1);
    }

    @Test
    void anImageOnAShareOrACsvGoesAlongAndOneOnADriveOfTheHostDoesNot() {
        Scripted.of(fabric("2022", "", ""), "Set-VMDvdDrive APP01 -Path 'D:\\a.iso'", MOVE)
                .wasRefused("IsoAttached");
        for (String path : List.of("\\\\FILES\\ISO\\a.iso", "C:\\ClusterStorage\\Volume1\\a.iso", "")) {
            Scripted run = Scripted.of(
                    fabric("2022", "", ", iso: 'D:\\a.iso'"),
                    "Set-VMDvdDrive APP01 -Path '" + path + "'",
                    MOVE,
                    "settle");
            assertThat(run.all(LiveMigrationCompleted.class)).as(path).hasSize(1);
        }
    }

    @Test
    void aFirewallIsToldApartBySide() {
        Scripted source = Scripted.of(fabric("2022", "", ""), "Invoke-Fault -MigrationPort HV01", MOVE);
        assertThat(codes(source)).containsExactly("0x8007271D");
        Scripted mended = Scripted.of(
                fabric("2022", ", migrationPort: no", ""), MOVE, "Repair-Fault -MigrationPort HV02", MOVE, "settle");
        assertThat(codes(mended)).containsExactly("0x8007274C");
        assertThat(mended.all(LiveMigrationCompleted.class)).hasSize(1);
    }

    @Test
    void anOldConfigurationVersionDoesNotRunOnARelease() {
        String mixed = """
                windows: "2019"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster: { nodes: [HV01, { name: HV02, windows: "2022" }] }
                vms: [{ name: APP01, on: HV01, version: 5.0 }]
                """;
        Scripted refused = Scripted.of(mixed, MOVE);
        assertThat(codes(refused)).containsExactly("10698");
        Scripted raised = Scripted.of(
                mixed, "Stop-VM APP01 -TurnOff", "Update-VMVersion APP01", "Start-VM APP01", "settle", MOVE, "settle");
        assertThat(raised.all(VmVersionUpdated.class))
                .extracting(VmVersionUpdated::version)
                .containsExactly("9.0");
        assertThat(raised.all(LiveMigrationCompleted.class)).hasSize(1);
        Scripted.of(mixed, "Update-VMVersion APP01").wasRefused("NotOff");
    }
}
