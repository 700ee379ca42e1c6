package io.faultline.console.cmdlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.fabric.FabricState;
import io.faultline.kernel.SimTime;
import io.faultline.testing.Scripted;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProcessorCmdletsTest {
    private static final FabricState FABRIC = Scripted.of("""
                    windows: "2022"
                    networks: [{ name: LAN, speed: 10Gbps }]
                    cluster: { nodes: [{ name: HV01, cpu: Cascade Lake }, { name: HV02, cpu: Skylake, memory: 1GB }] }
                    vms:
                      - { name: APP01, on: HV01, iso: 'D:\\a.iso' }
                      - { name: APP02, on: HV01, processorCompatibility: MinimumFeatureSet }
                    """).state();

    private static List<Map<String, Object>> rows(String line) {
        Rows rows = (Rows) Shell.interpret(FABRIC, SimTime.ZERO, line);
        return rows.values().stream().<Map<String, Object>>map(TreeMap::new).toList();
    }

    @Test
    void compareVmListsEverythingAtOnce() {
        assertThat(rows("Compare-VM -Name APP01 -DestinationHost HV02"))
                .extracting(row -> row.get("MessageId"))
                .containsExactlyInAnyOrder("0x800705AA", "21502", "0xC03A0014");
        assertThat(rows("Compare-VM APP01 HV02"))
                .extracting(row -> row.get("Source"))
                .contains("Processor of APP01", "DVD drive of APP01", "Memory of APP01");
    }

    @Test
    void theProcessorOfAVmTellsItsModeAndWhatIsHidden() {
        Map<String, Object> off = rows("Get-VMProcessor APP01").getFirst();
        assertThat(off.get("CompatibilityForMigrationEnabled")).isEqualTo(false);
        assertThat(String.valueOf(off.get("HiddenFeatures"))).doesNotContain("aes");
        Map<String, Object> on = rows("Get-VMProcessor APP02").getFirst();
        assertThat(String.valueOf(on.get("HiddenFeatures"))).contains("aes", "avx512vnni");
    }

    @Test
    void theMatrixHasARowForEachPairOfHostsAndForTheVmAsItRuns() {
        List<Map<String, Object>> matrix = rows("Get-VMProcessorMatrix APP01");
        assertThat(matrix).hasSize(6);
        assertThat(matrix.get(1).get("Missing")).isEqualTo(List.of("avx512vnni"));
    }
}
