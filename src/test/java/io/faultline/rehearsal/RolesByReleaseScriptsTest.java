package io.faultline.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.VmEvent.VmHeartbeatOk;
import io.faultline.fabric.VmEvent.VmStarted;
import io.faultline.testing.Scripted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where roles go and when they answer again, release by release, as scripts.
class RolesByReleaseScriptsTest {

    private static String three(String windows, String... vms) {
        return """
                windows: %s
                cluster: { nodes: [HV01, HV02, HV03], witness: { kind: fileShare, name: W } }
                storage: [{ name: SAN1, volumes: [{ name: CSV1, size: 4TB }] }]
                vms: [%s]
                """.formatted(windows, "{ " + String.join(" }, { ", vms) + " }");
    }

    private static String owner(Scripted end, String vm) {
        return end.vm(vm).owner().name();
    }

    @ParameterizedTest
    @CsvSource({"2012, 5", "2012R2, 10", "2016, 250", "2019, 250", "2022, 250", "2025, 250"})
    void afterAPowerCutARoleStartsWhenSilenceAndWaitAreOver(String windows, int seconds) {
        Scripted end = Scripted.of(three(windows, "name: A, on: HV02"), "Invoke-Fault -PowerLoss HV02", "settle");
        assertThat(end.at(VmStarted.class).toSeconds()).isEqualTo(seconds);
        assertThat(end.at(VmHeartbeatOk.class).toSeconds()).isEqualTo(seconds + 45);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2", "2016", "2019", "2022", "2025"})
    void onTheOnlyOtherNodeHighStartsBeforeMediumBeforeLow(String windows) {
        Scripted end = Scripted.of(
                three(
                        windows,
                        "name: L, on: HV01, priority: Low",
                        "name: M, on: HV01",
                        "name: H, on: HV01, priority: High",
                        "name: N, on: HV01, priority: NoAutoStart"),
                "Suspend-ClusterNode HV03",
                "Invoke-Fault -PowerLoss HV01",
                "settle");
        assertThat(end.all(VmStarted.class)).extracting(e -> e.vm().name()).containsExactly("H", "M", "L");
        assertThat(owner(end, "N")).isEqualTo("HV02");
        assertThat(end.vm("N").isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2", "2016", "2019", "2022", "2025"})
    void possibleOwnersBindAndPreferredOwnersGuide(String windows) {
        String fabric = three(
                windows,
                "name: A, on: HV01, possibleOwners: [HV01, HV02], preferredOwners: [HV03]",
                "name: B, on: HV01, preferredOwners: [HV03, HV02]",
                "name: X, on: HV02",
                "name: Y, on: HV03",
                "name: Z, on: HV03");
        Scripted end = Scripted.of(
                fabric, "move-clustervirtualmachinerole a -node hv03", "Invoke-Fault -PowerLoss HV01", "settle");
        end.wasRefused("NotAPossibleOwner");
        assertThat(owner(end, "A")).isEqualTo("HV02");
        assertThat(owner(end, "B")).isEqualTo("HV03");
    }

    @Test
    void antiAffinityClassesAreNamesInWhateverLetters() {
        Scripted end = Scripted.of(
                three("2019", "name: A, on: HV01", "name: B, on: HV02", "name: P, on: HV03", "name: Q, on: HV03"),
                "(Get-ClusterGroup A).AntiAffinityClassNames = 'Web','Front'",
                "(Get-ClusterGroup B).AntiAffinityClassNames = 'web'",
                "Invoke-Fault -PowerLoss HV01",
                "settle");
        assertThat(owner(end, "A")).as("HV02 has fewer groups").isEqualTo("HV03");
    }

    @ParameterizedTest
    @CsvSource({
        "(Get-ClusterGroup a).OwnerNode, HV01",
        "(Get-ClusterGroup A).OwnerNode.Name, HV01",
        "(Get-ClusterSharedVolume CSV1).OwnerNode.Name, HV01",
        "(get-clusternode hv01).state, Up",
        "(Get-ClusterNode | Where-Object State -eq Up).Count, 3",
        "(Get-ClusterGroup A).ResiliencyPeriod, -1",
        "(Get-ClusterGroup A).FailoverThreshold, 4294967295"
    })
    void aPropertyIsReadAsAtWork(String line, String value) {
        Run run = Scripted.of(three("2022", "name: A, on: HV01"), line).run();
        assertThat(run.entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.Said.class, said -> assertThat(said.text()).isEqualTo(value));
    }

    @Test
    void nodesAreFoundThroughPipesAndWildcards() {
        Scripted end = Scripted.of(
                three("2022", "name: A, on: HV01"),
                "Stop-ClusterNode hv02,HV03",
                "settle",
                "Get-ClusterNode hv0* | Where-Object { $_.State -eq 'Down' } | Start-ClusterNode",
                "settle",
                "Get-ClusterGroup | Where-Object { $_.OwnerNode.Name -eq 'HV01' -and $_.GroupType -eq 'VirtualMachine' } | Move-ClusterGroup -Node HV03",
                "settle");
        assertThat(end.states()).isEqualTo("Up Up Up");
        assertThat(owner(end, "A")).isEqualTo("HV03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012R2", "2016", "2019", "2022", "2025"})
    void aCoordinatorThatDiesCostsOtherNodesVmsNothing(String windows) {
        Scripted end = Scripted.of(
                three(windows, "name: A, on: HV02", "name: B, on: HV03"), "Invoke-Fault -PowerLoss HV01", "settle");
        assertThat(end.all(VmStarted.class)).isEmpty();
        assertThat(end.state().volumes().getFirst().coordinator())
                .isIn(end.host("HV02").id(), end.host("HV03").id());
    }

    @ParameterizedTest
    @CsvSource({"2012, true", "2012R2, true", "2016, false", "2025, false"})
    void aFullVolumeStopsADynamicDiskThatDoesNotGrowOnlyBefore2016(String windows, boolean stops) {
        Scripted end = Scripted.of(
                three(windows, "name: A, on: HV01, grows: no", "name: B, on: HV01"),
                "Invoke-Fault -FullVolume CSV1",
                "+1m Get-VM");
        assertThat(end.vm("A").isStalled()).isEqualTo(stops);
        assertThat(end.vm("B").isStalled()).isTrue();
    }

    private static String disks(String more) {
        return """
                windows: 2022
                cluster: { nodes: [HV01, HV02, HV03], witness: { kind: fileShare, name: W }, settings: { ClusterEnforcedAntiAffinity: 1 } }
                storage: [{ name: SAN1, volumes: [{ name: D1, csv: no, coordinator: HV01 }, { name: D2, csv: no, coordinator: HV02 }] }]
                defaults: { vm: { antiAffinityClassNames: [Web] } }
                vms: [{ name: A, on: HV01, volume: D1 }%s]
                """.formatted(more);
    }

    @Test
    void theVmsOnOneDiskAreOneGroupAndDoNotKeepAwayFromEachOther() {
        Scripted end =
                Scripted.of(disks(", { name: B, on: HV01, volume: D1 }"), "Invoke-Fault -PowerLoss HV01", "settle");
        assertThat(owner(end, "A")).isEqualTo(owner(end, "B")).isNotEqualTo("HV01");
        assertThat(end.vm("A").isRunning() && end.vm("B").isRunning()).isTrue();
    }

    @Test
    void twoDisksWhoseVmsKeepApartAreOnDifferentNodesOrOneStaysOffline() {
        String two = disks(", { name: B, on: HV02, volume: D2 }");
        Scripted one = Scripted.of(two, "Invoke-Fault -PowerLoss HV01", "settle");
        assertThat(owner(one, "A")).isEqualTo("HV03");
        String[] last = {"Suspend-ClusterNode HV03", "Invoke-Fault -PowerLoss HV01", "settle"};
        assertThat(Scripted.of(two, last).vm("A").isRunning()).isFalse();
        Scripted free = Scripted.of(two, last[0], last[1], last[2], "Stop-VM B -TurnOff", "settle");
        assertThat(free.vm("A").isRunning()).as("its neighbour is off").isTrue();
    }
}
