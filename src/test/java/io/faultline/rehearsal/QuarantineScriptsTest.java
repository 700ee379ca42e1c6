package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.NodeQuarantined;
import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nodes that come and go.
class QuarantineScriptsTest {

    private static String nodes(int count, String windows) {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add("HV%02d".formatted(i));
        }
        return """
                windows: %s
                cluster: { nodes: [%s], witness: { kind: fileShare, name: W } }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 1TB }] }]
                vms: [{ name: SQL01, on: HV02, memory: 4GB }]
                """.formatted(windows, String.join(", ", names));
    }

    private static List<String> flaps(String node, int times) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            lines.add("Invoke-Fault -ClusterService " + node);
            lines.add("+90s Get-ClusterNode");
        }
        return lines;
    }

    private static Scripted run(String fabric, List<String> lines, String... more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(List.of(more));
        return Scripted.of(fabric, all.toArray(String[]::new));
    }

    @Test
    void aServiceThatEndsComesBackAndItsVmsHaveRunOn() {
        Scripted out = Scripted.of(nodes(4, "2022"), "Invoke-Fault -ClusterService HV02", "+1s Get-ClusterNode");
        assertThat(out.states()).isEqualTo("Up Isolated Up Up");
        assertThat(out.vm("SQL01").role()).hasToString("Unmonitored");
        assertThat(out.vm("SQL01").isRunning()).isTrue();
        Scripted back = run(nodes(4, "2022"), flaps("HV02", 1));
        assertThat(back.states()).isEqualTo("Up Up Up Up");
        assertThat(back.vm("SQL01").role()).hasToString("Online");
        assertThat(back.vm("SQL01").starts()).as("it was never off").isOne();
    }

    @Test
    void before2016AServiceThatEndsCostsTheVmsARestart() {
        Scripted end = run(nodes(4, "2012R2"), flaps("HV02", 1), "settle");
        assertThat(end.vm("SQL01").starts()).isGreaterThan(1);
        assertThat(end.states()).isEqualTo("Up Up Up Up");
    }

    @Test
    void theThirdTimeWithinAnHourANodeIsQuarantinedAndItsVmsMoveLive() {
        Scripted end = run(nodes(4, "2022"), flaps("HV02", 3), "settle");
        assertThat(end.all(NodeIsolated.class)).hasSize(2);
        assertThat(end.states()).isEqualTo("Up Quarantined Up Up");
        assertThat(end.vm("SQL01").owner().name()).isNotEqualTo("HV02");
        assertThat(end.vm("SQL01").starts()).as("it was never off").isOne();
    }

    @Test
    void withMoreThanAnHourBetweenNobodyIsQuarantined() {
        List<String> lines = flaps("HV02", 2);
        lines.add("+59m Get-ClusterNode");
        lines.addAll(flaps("HV02", 1));
        assertThat(run(nodes(4, "2022"), lines).all(NodeQuarantined.class)).isEmpty();
    }

    @Test
    void aQuarantinedNodeJoinsAgainAfterTwoHours() {
        List<String> lines = flaps("HV02", 3);
        assertThat(run(nodes(4, "2022"), lines, "+7100s Get-ClusterNode").states())
                .contains("Quarantined");
        assertThat(run(nodes(4, "2022"), lines, "+7200s Get-ClusterNode").states())
                .isEqualTo("Up Up Up Up");
    }

    @Test
    void untilThenItIsRefusedUnlessTheQuarantineIsCleared() {
        List<String> lines = flaps("HV02", 3);
        run(nodes(4, "2022"), lines, "Start-ClusterNode HV02").wasRefused("NodeQuarantined");
        assertThat(run(nodes(4, "2022"), lines, "Start-ClusterNode HV02 -ClearQuarantine")
                        .states())
                .isEqualTo("Up Up Up Up");
    }

    @Test
    void aHostThatRestartsIsStillQuarantined() {
        Scripted end = run(nodes(4, "2022"), flaps("HV02", 3), "Restart-Computer HV02", "settle");
        assertThat(end.states()).isEqualTo("Up Quarantined Up Up");
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 1", "4, 1", "7, 1", "8, 2"})
    void aQuarterOfTheNodesIsQuarantinedAtMostAndOneOfTwoOrThree(int nodes, int most) {
        List<String> lines = new ArrayList<>();
        for (int node = 2; node <= Math.min(nodes, 4); node++) {
            lines.addAll(flaps("HV%02d".formatted(node), 3));
        }
        Scripted end = run(nodes(nodes, "2025"), lines);
        assertThat(end.states().split("Quarantined", -1)).hasSize(most + 1);
        assertThat(end.up()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2012", "2012R2"})
    void before2016NobodyIsQuarantined(String windows) {
        assertThat(run(nodes(4, windows), flaps("HV02", 5)).all(NodeQuarantined.class))
                .isEmpty();
    }

    @Test
    void powerLossesCountToo() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add("Invoke-Fault -PowerLoss HV02");
            lines.add("+15s Repair-Fault HV02");
            lines.add("+5m Get-ClusterNode");
        }
        Scripted end = run(nodes(4, "2022"), lines);
        assertThat(end.states()).isEqualTo("Up Quarantined Up Up");
        assertThat(end.vm("SQL01").owner().name()).isNotEqualTo("HV02");
    }
}
