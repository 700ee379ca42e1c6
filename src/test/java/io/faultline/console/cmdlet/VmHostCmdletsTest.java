package io.faultline.console.cmdlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Reply;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Scripted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class VmHostCmdletsTest {
    private static final FabricState FABRIC = Scripted.of("""
                    windows: "2022"
                    networks: [{ name: LAN, subnet: 10.0.1.0/24 }, { name: Fast, subnet: 10.0.2.0/24 }]
                    hosts: [HV01, { name: HV02, liveMigration: { networks: [Fast, LAN], performanceOption: SMB } }]
                    """).state();

    private static List<Map<String, Object>> rows(String line) {
        Rows rows = (Rows) Shell.interpret(FABRIC, SimTime.ZERO, line);
        return rows.values().stream().<Map<String, Object>>map(TreeMap::new).toList();
    }

    @Test
    void getVmHostTellsWhatAHostIsToldAboutMigrations() {
        assertThat(rows("Get-VMHost HV01 | Format-List").getFirst())
                .containsEntry("VirtualMachineMigrationPerformanceOption", "Compression")
                .containsEntry("VirtualMachineMigrationAuthenticationType", "CredSSP")
                .containsEntry("MaximumVirtualMachineMigrations", 2)
                .containsEntry("UseAnyNetworkForMigration", true);
        assertThat(rows("Get-VMHost HV02 | Format-List").getFirst())
                .containsEntry("VirtualMachineMigrationPerformanceOption", "SMB")
                .containsEntry("UseAnyNetworkForMigration", false);
    }

    @Test
    void chosenNetworksAreShownFirstChoiceFirst() {
        assertThat(rows("Get-VMMigrationNetwork -ComputerName HV02"))
                .extracting(row -> row.get("Subnet"))
                .containsExactly("10.0.2.0/24", "10.0.1.0/24");
        assertThat(rows("Get-VMMigrationNetwork")).isEmpty();
    }

    @Test
    void aSubnetThatNobodyHasIsAnErrorWithAGuess() {
        Reply reply = Shell.interpret(FABRIC, SimTime.ZERO, "Add-VMMigrationNetwork 10.0.3.0/24");
        assertThat(reply.toString()).contains("10.0.3.0/24", "Maybe");
    }
}
