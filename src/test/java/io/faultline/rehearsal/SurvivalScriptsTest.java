package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The survival table (`01_quorum/Survival table (cluster quorum), simultaneous = no time to recalculate`) on every
/// release, and what starts, stops and hands over around it.
class SurvivalScriptsTest {
    private static final List<String> RELEASES = List.of("2012", "2012R2", "2016", "2019", "2022", "2025");

    private static String nodes(String windows, int count, boolean witness, String more) {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj("HV%02d"::formatted).toList();
        return """
                windows: %s
                cluster: { nodes: [%s]%s%s }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 4TB }] }]
                vms: [{ name: SQL01, on: HV01 }]
                """.formatted(
                        windows,
                        String.join(", ", names),
                        witness ? ", witness: { kind: fileShare, name: W }" : "",
                        more.isEmpty() ? "" : ", settings: { " + more + " }");
    }

    /// `yes`, `no`, or `coin` where both ends come.
    private static String ends(int count, boolean witness, String... lines) {
        TreeSet<Boolean> ends = new TreeSet<>();
        for (String windows : RELEASES) {
            for (int seed = 1; seed <= 6; seed++) {
                ends.add(Scripted.of(seed, nodes(windows, count, witness, ""), lines)
                        .up());
            }
        }
        return ends.size() == 2 ? "coin" : ends.first() ? "yes" : "no";
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, coin, no, no",
        "2, true, yes, no, no",
        "3, false, yes, coin, no",
        "3, true, yes, yes, no",
        "4, false, yes, yes, coin",
        "4, true, yes, yes, yes",
        "5, false, yes, yes, yes",
        "5, true, yes, yes, yes",
        "6, false, yes, yes, yes",
        "7, true, yes, yes, yes"
    })
    void aClusterSurvivesWhatTheTableSaysOnEveryRelease(
            int count, boolean witness, String one, String another, String both) {
        assertThat(ends(count, witness, "Invoke-Fault -PowerLoss HV02", "settle"))
                .as("1 fails")
                .isEqualTo(one);
        assertThat(ends(
                        count,
                        witness,
                        "Invoke-Fault -PowerLoss HV02",
                        "settle",
                        "Invoke-Fault -PowerLoss HV01",
                        "settle"))
                .as("1, then another")
                .isEqualTo(another);
        assertThat(ends(count, witness, "Invoke-Fault -PowerLoss HV02,HV01", "settle"))
                .as("2 at once")
                .isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stop-ClusterNode", "Stop-Computer"})
    void leavingCleanlyOneAfterTheOtherOrAllAtOnceTheLastNodeStands(String leave) {
        assertThat(ends(2, false, leave + " HV01", "settle")).isEqualTo("yes");
        assertThat(ends(2, false, leave + " HV02", "settle")).isEqualTo("yes");
        assertThat(ends(4, false, leave + " HV01", "settle", leave + " HV03", "settle", leave + " HV02", "settle"))
                .isEqualTo("yes");
        assertThat(ends(4, false, leave + " HV01,HV02,HV03", "settle")).isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource({"HV01, false", "'HV01,HV02', false", "HV03, true"})
    void afterTheLastManFellOnlyHeFormsTheClusterAgain(String back, boolean forms) {
        List<String> lines = new ArrayList<>();
        for (String node : List.of("HV01", "HV02", "HV03")) {
            lines.addAll(List.of("Invoke-Fault -PowerLoss " + node, "settle"));
        }
        lines.addAll(List.of("Repair-Fault " + back, "settle"));
        for (String windows : RELEASES) {
            Scripted end = Scripted.of(nodes(windows, 3, true, ""), lines.toArray(String[]::new));
            assertThat(end.up()).as(windows).isEqualTo(forms);
            assertThat(end.vm("SQL01").isRunning()).isEqualTo(forms);
        }
    }

    @ParameterizedTest
    @CsvSource({"2012, 1", "2012R2, 0", "2025, 0"})
    void theWitnessOfThreeNodesVotesOnlyWhereItsVoteIsNotDynamic(String windows, int weight) {
        assertThat(Scripted.of(nodes(windows, 3, true, ""), "Get-ClusterNode")
                        .cluster()
                        .quorum()
                        .witnessWeight())
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2", "2016", "2019", "2022", "2025"})
    void withoutDynamicQuorumVotesStayAsAssigned(String windows) {
        String fixed = nodes(windows, 5, false, "DynamicQuorum: 0");
        String[] two = {"Invoke-Fault -PowerLoss HV01", "settle", "Invoke-Fault -PowerLoss HV02", "settle"};
        assertThat(Scripted.of(fixed, two).votes()).isEqualTo("1 1 1 1 1");
        assertThat(Scripted.of(fixed, two[0], two[1], two[2], two[3], "Invoke-Fault -PowerLoss HV03", "settle")
                        .up())
                .isFalse();
        Scripted three =
                Scripted.of(nodes(windows, 3, true, "DynamicQuorum: 0"), "Invoke-Fault -PowerLoss HV01,HV02", "settle");
        assertThat(three.up()).as("2 of 4 votes").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, HV01, true", "1, HV02, false", "2, HV02, true", "2, HV01, false"})
    void theNodeOfLowerPriorityLosesItsVote(int lower, String lost, boolean up) {
        for (String windows : RELEASES.subList(1, RELEASES.size())) {
            for (int seed = 1; seed <= 3; seed++) {
                Scripted end = Scripted.of(
                        seed,
                        nodes(windows, 2, false, "LowerQuorumPriorityNodeID: " + lower),
                        "Invoke-Fault -PowerLoss " + lost,
                        "settle");
                assertThat(end.up()).as(windows).isEqualTo(up);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-ForceQuorum, true",
        "-FixQuorum, true",
        "-fq, true",
        "-PreventQuorum, false",
        "-pq, false",
        "'', false"
    })
    void aMinorityFormsOnlyByForce(String how, boolean up) {
        for (String windows : RELEASES) {
            Scripted end = Scripted.of(
                    nodes(windows, 4, false, ""),
                    "Invoke-Fault -PowerLoss HV01,HV02,HV03",
                    "settle",
                    "Start-ClusterNode HV04 " + how,
                    "settle");
            assertThat(end.up()).isEqualTo(up);
            assertThat(end.vm("SQL01").isRunning()).isEqualTo(up);
        }
    }
}
