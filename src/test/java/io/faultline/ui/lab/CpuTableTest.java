package io.faultline.ui.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Scripted;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where a VM goes by its processors, as the screen tells it.
class CpuTableTest {
    private static CpuTable table(String mode, String... lines) {
        Scripted run = Scripted.of("""
                windows: "2025"
                networks: [{ name: LAN, speed: 10Gbps }]
                cluster:
                  nodes: [{ name: HV01, cpu: Ice Lake }, { name: HV02, cpu: Cascade Lake }, { name: HV03, cpu: Milan }]
                vms: [{ name: APP01, on: HV01, processorCompatibility: %s }]
                """.formatted(mode), lines);
        return CpuTable.of(run.state(), run.vm("APP01"));
    }

    private static List<String> words(HostMatrix.Row row) {
        return row.cells().stream().map(cell -> cell.state().word()).toList();
    }

    @Test
    void everyHostIsAColumnAndARowAndHowItRunsNowComesFirst() {
        CpuTable table = table("Off");
        assertThat(table.matrix().columns())
                .extracting(HostMatrix.Head::below)
                .containsExactly("Intel Ice Lake", "Intel Cascade Lake", "AMD Milan");
        assertThat(table.matrix().rows())
                .extracting(row -> row.head().title())
                .containsExactly("As it runs now, on HV01", "Started on HV01", "Started on HV02", "Started on HV03");
        assertThat(words(table.matrix().rows().get(0))).containsExactly("here", "only off", "only off");
        assertThat(words(table.matrix().rows().get(2))).containsExactly("live", "here", "only off");
    }

    @Test
    void aCellSaysWhatIsMissingOrThatTheMakerIsAnother() {
        HostMatrix.Row now = table("Off").matrix().rows().getFirst();
        assertThat(now.cells().get(1).note())
                .startsWith("misses avx512-vpopcntdq, ")
                .endsWith(" more");
        assertThat(now.cells().get(2).note()).isEqualTo("another maker, AMD");
    }

    @Test
    void theModeOpensTheWayWithinAMakerAndItsPriceIsTold() {
        HostMatrix.Row now = table("MinimumFeatureSet").matrix().rows().getFirst();
        assertThat(words(now)).containsExactly("here", "live", "only off");
        assertThat(now.head().below()).startsWith("hidden from the guest: ");
        assertThat(table("CommonClusterFeatureSet")
                        .matrix()
                        .rows()
                        .getFirst()
                        .head()
                        .below())
                .contains("avx512-vpopcntdq");
    }

    @Test
    void aVmThatIsOffHasNoRowOfItsOwn() {
        CpuTable table = table("Off", "Stop-VM APP01 -TurnOff");
        assertThat(table.matrix().rows()).hasSize(3);
        assertThat(table.intro()).contains("It is off");
    }
}
