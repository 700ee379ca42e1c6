package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.PartStopped;
import io.faultline.fabric.ClusterEvent.QuorumLost;
import io.faultline.testing.Scripted;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clusters over two sites, as scripts.
class SitesScriptsTest {

    private static String stretched(String windows, String more) {
        return """
                windows: %s
                sites: [Lyon, Turin]
                cluster:
                  nodes: [HV01, HV02, { name: HV03, site: Turin }, { name: HV04, site: Turin }]
                  %s
                """.formatted(windows, more);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void thePreferredSiteOutlivesACutWithoutAWitness(int seed) {
        Scripted end =
                Scripted.of(seed, stretched("2022", "preferredSite: Turin"), "Invoke-Fault -SiteLink Turin", "settle");
        assertThat(end.members()).containsExactly("HV03", "HV04");
        Scripted other = Scripted.of(
                seed,
                stretched("2022", ""),
                "(Get-Cluster).PreferredSite = 'Lyon'",
                "Invoke-Fault -SiteLink Turin",
                "settle");
        assertThat(other.members()).containsExactly("HV01", "HV02");
    }

    @Test
    void withAPreferredSiteANodeOfTheOtherLosesItsVote() {
        assertThat(Scripted.of(stretched("2025", "preferredSite: Lyon"), "Get-ClusterNode")
                        .votes())
                .startsWith("1 1");
        assertThat(Scripted.of(stretched("2025", "preferredSite: Turin"), "Get-ClusterNode")
                        .votes())
                .endsWith("1 1");
    }

    @Test
    void thePreferredSiteBeatsTheLowerQuorumPriority() {
        Scripted end = Scripted.of(
                stretched("2019", "preferredSite: Turin"),
                "(Get-Cluster).LowerQuorumPriorityNodeID = 3",
                "Get-ClusterNode");
        assertThat(end.node("HV03").vote()).isEqualTo(1);
        Scripted without =
                Scripted.of(stretched("2019", ""), "(Get-Cluster).LowerQuorumPriorityNodeID = 3", "Get-ClusterNode");
        assertThat(without.votes()).isEqualTo("1 1 0 1");
    }

    @Test
    void before2016ThereIsNoPreferredSite() {
        Scripted.of(stretched("2012R2", ""), "(Get-Cluster).PreferredSite = 'Lyon'")
                .wasRefused("UnknownProperty");
    }

    @ParameterizedTest
    @CsvSource({"2012, 5", "2012R2, 10", "2016, 20", "2019, 20", "2022, 20", "2025, 20"})
    void betweenSitesTheHeartbeatsOfTheSiteRouteCount(String windows, int seconds) {
        Scripted end = Scripted.of(
                stretched(windows, "witness: { kind: fileShare, name: '\\\\FS1\\W' }"),
                "Invoke-Fault -SiteLink Turin",
                "settle");
        assertThat(end.at(PartStopped.class)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aSilentNodeIsMissedFirstByThoseNearIt() {
        Scripted end = Scripted.of(stretched("2022", ""), "Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(end.at(NodeIsolated.class)).isEqualTo(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({"2012, 5", "2012R2, 20", "2022, 20"})
    void nodesOfDifferentSubnetsHaveTheirOwnHeartbeats(String windows, int seconds) {
        String routed = """
                windows: %s
                networks: [{ name: Left, role: both }, { name: Right, role: both }]
                cluster: { nodes: [{ name: HV01, nics: [Left] }, { name: HV02, nics: [Left] }, { name: HV03, nics: [Right] }] }
                """.formatted(windows);
        Scripted end = Scripted.of(routed, "Invoke-Fault -PowerLoss HV03", "settle");
        assertThat(end.run().events().stream()
                        .filter(e -> e.event().name().matches("NodeIsolated|NodeDown"))
                        .findFirst()
                        .orElseThrow()
                        .at()
                        .seconds())
                .isEqualTo(seconds);
    }

    @Test
    void aSiteThatIsLostTakesItsWitnessWithIt() {
        String inLyon = "witness: { kind: fileShare, name: '\\\\FS1\\W', site: Lyon }";
        Scripted lost = Scripted.of(stretched("2022", inLyon), "Invoke-Fault -Site Lyon", "settle");
        assertThat(lost.up()).as("three of five votes were in Lyon").isFalse();
        Scripted elsewhere = Scripted.of(
                stretched("2022", "witness: { kind: cloud, name: w1 }"), "Invoke-Fault -Site Lyon", "settle");
        assertThat(elsewhere.members()).containsExactly("HV03", "HV04");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aSiteAndAWitnessThatAreLostInOneLineAreJudgedTogether(int seed) {
        Scripted end = Scripted.of(
                seed,
                stretched("2022", "witness: { kind: fileShare, name: '\\\\FS1\\W' }"),
                "Invoke-Fault -Site Lyon -Witness CLU1 -SiteLink Turin",
                "settle");
        assertThat(end.all(QuorumLost.class))
                .as("two of the five votes that counted")
                .extracting(QuorumLost::votes)
                .containsExactly(2);
    }

    @Test
    void whoIsCutOffFromTheSiteOfTheWitnessDoesNotReachIt() {
        String inTurin = "witness: { kind: fileShare, name: '\\\\FS1\\W', site: Turin }";
        Scripted end = Scripted.of(stretched("2022", inTurin), "Invoke-Fault -SiteLink Turin", "settle");
        assertThat(end.members())
                .as("the core group is in Lyon, the witness is not")
                .containsExactly("HV03", "HV04");
    }

    @Test
    void aWitnessThatOnlyOnePartReachesVotesForThatPart() {
        Scripted end = Scripted.of(
                stretched("2022", "witness: { kind: cloud, name: w1 }"),
                "Invoke-Fault -WitnessPath HV01,HV02 -Partition 'HV01,HV02','HV03,HV04'",
                "settle");
        assertThat(end.members()).containsExactly("HV03", "HV04");
    }

    @Test
    void theLostSiteIsForcedElsewhereAndComesBackWithoutFormingItsOwn() {
        String[] disaster = {"Invoke-Fault -Site Lyon", "settle", "Start-ClusterNode HV03 -ForceQuorum", "settle"};
        Scripted forced = Scripted.of(stretched("2022", ""), disaster);
        assertThat(forced.members()).containsExactly("HV03", "HV04");
        Scripted back = Scripted.of(
                stretched("2022", ""),
                disaster[0],
                disaster[1],
                disaster[2],
                "settle",
                "Repair-Fault -Name HV01,HV02",
                "settle");
        assertThat(back.states()).isEqualTo("Up Up Up Up");
        assertThat(back.cluster().quorum().forced()).isFalse();
    }

    @Test
    void onADiskAloneNoNodeHasAVote() {
        Scripted end = Scripted.of(
                stretched("2022", ""),
                "Set-ClusterQuorum -DiskOnly 'Cluster Disk 1'",
                "Invoke-Fault -PowerLoss HV01,HV02,HV03",
                "settle");
        assertThat(end.votes()).isEqualTo("0 0 0 0");
        assertThat(end.members()).containsExactly("HV04");
        Scripted without = Scripted.of(
                stretched("2022", ""),
                "Set-ClusterQuorum -DiskOnly 'Cluster Disk 1'",
                "Invoke-Fault -Witness CLU1",
                "settle");
        assertThat(without.up()).as("a single point of failure").isFalse();
    }

    @Test
    void aWitnessAndANodeThatAreLostInOneMomentAreJudgedTogether() {
        String two = "windows: 2022\ncluster: { nodes: [HV01, HV02], witness: { kind: cloud, name: w1 } }\n";
        for (int seed = 1; seed <= 6; seed++) {
            Scripted end = Scripted.of(seed, two, "Invoke-Fault -PowerLoss HV01 -Witness CLU1", "settle");
            assertThat(end.up()).as("one vote of three, seed " + seed).isFalse();
        }
        assertThat(List.of(
                        Scripted.of(two, "Invoke-Fault -Witness CLU1", "settle").all(QuorumLost.class)))
                .containsExactly(List.of());
    }
}
