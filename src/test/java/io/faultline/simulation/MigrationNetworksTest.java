package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.MigrationEvent.LiveMigrationFailed;
import io.faultline.fabric.MigrationEvent.MigrationConnected;
import io.faultline.fabric.MigrationNetworks;
import io.faultline.fabric.NetworkId;
import io.faultline.testing.Scripted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationNetworksTest {
    private static final String MOVE = "Move-ClusterVirtualMachineRole -Name A -Node HV02 -MigrationType Live";
    private static final String TYPE = "Get-ClusterResourceType 'Virtual Machine' | ";

    private static final String CLUSTER = """
            windows: "2022"
            networks: [{ name: LAN }, { name: Fast }, { name: Beat, role: cluster }]
            cluster: { nodes: [HV01, HV02] }
            vms: [{ name: A, on: HV01 }]
            """;

    /// Names of the networks that it went over.
    private static List<String> over(String fabric, String... before) {
        List<String> lines = new ArrayList<>(List.of(before));
        Collections.addAll(lines, MOVE, "settle");
        return Scripted.of(fabric, lines.toArray(String[]::new)).all(MigrationConnected.class).stream()
                .flatMap(e -> e.networks().stream())
                .map(NetworkId::name)
                .toList();
    }

    private static String set(String name, String value) {
        return TYPE + "Set-ClusterParameter -Name " + name + " -Value " + value;
    }

    @Test
    void theFirstNetworkForMigrationsIsTaken() {
        assertThat(over(CLUSTER)).containsExactly("LAN");
    }

    @Test
    void theOrderOfTheClusterIsFollowedAndTheOthersComeAfterIt() {
        assertThat(over(CLUSTER, set("MigrationNetworkOrder", "'Fast;LAN'"))).containsExactly("Fast");
        assertThat(over(CLUSTER, set("MigrationNetworkOrder", "Fast"), "Invoke-Fault -Network Fast"))
                .containsExactly("LAN");
    }

    @Test
    void anExcludedNetworkCarriesNoneAndWithoutAnotherTheMoveIsRefused() {
        assertThat(over(CLUSTER, set("MigrationExcludeNetworks", "LAN"))).containsExactly("Fast");
        Scripted.of(CLUSTER, set("MigrationExcludeNetworks", "'LAN;Fast;Beat'"), MOVE)
                .wasRefused("NoMigrationNetwork");
        assertThat(over(CLUSTER, set("MigrationExcludeNetworks", "LAN,Fast"))).containsExactly("Beat");
    }

    @Test
    void networksAreNamedByTheirIdsAsWellAsTheProductDoes() {
        assertThat(over(
                        CLUSTER,
                        set("MigrationExcludeNetworks", "(Get-ClusterNetwork | Where-Object Name -ne Fast).Id")))
                .containsExactly("Fast");
    }

    @Test
    void aNetworkThatIsLostOnTheWayBreaksItAndTheNextAttemptTakesTheNextInOrder() {
        Scripted run = Scripted.of(
                CLUSTER.replace("role: cluster", "role: both"),
                set("MigrationNetworkOrder", "Beat,Fast"),
                MOVE,
                "+3s Invoke-Fault -Network Beat",
                MOVE,
                "settle");
        assertThat(run.all(LiveMigrationFailed.class))
                .extracting(LiveMigrationFailed::reason)
                .containsExactly("NetworkCut");
        assertThat(run.all(MigrationConnected.class))
                .extracting(e -> e.networks().getFirst().name())
                .containsExactly("Beat", "Fast");
        assertThat(run.vm("A").owner().name()).isEqualTo("HV02");
    }

    @Test
    void betweenHostsOutsideOfAClusterBothHaveToAllowANetworkInTheOrderOfTheSource() {
        String hosts = """
                networks: [{ name: LAN }, { name: Fast }, { name: Old }]
                hosts:
                  - { name: HV01, liveMigration: { networks: [Old, Fast, LAN] } }
                  - { name: HV02, liveMigration: { networks: [LAN, Fast] } }
                  - HV03
                """;
        assertThat(shared(Scripted.of(hosts), "HV01", "HV02")).containsExactly("Fast", "LAN");
        assertThat(shared(Scripted.of(hosts), "HV02", "HV01")).containsExactly("LAN", "Fast");
        assertThat(shared(Scripted.of(hosts), "HV03", "HV01")).containsExactly("LAN", "Fast", "Old");
        assertThat(shared(Scripted.of(hosts, "Set-VMHost HV01 -UseAnyNetworkForMigration $true"), "HV01", "HV02"))
                .containsExactly("LAN", "Fast");
        assertThat(shared(Scripted.of(hosts, "Invoke-Fault -Network Fast"), "HV01", "HV02"))
                .containsExactly("LAN");
    }

    private static List<String> shared(Scripted run, String from, String to) {
        return MigrationNetworks.shared(
                        run.state(), run.host(from).id(), run.host(to).id())
                .stream()
                .map(NetworkId::name)
                .toList();
    }

    @Test
    void aNetworkIsUsedWhereItsClusterAllowsItAndByItsRoleUnlessToldOtherwise() {
        assertThat(used(Scripted.of(CLUSTER))).containsExactly("LAN", "Fast");
        assertThat(used(Scripted.of(CLUSTER, set("MigrationExcludeNetworks", "LAN"))))
                .containsExactly("Fast", "Beat");
    }

    private static List<String> used(Scripted run) {
        return run.state().networks().stream()
                .filter(network -> MigrationNetworks.isUsed(run.state(), network))
                .map(network -> network.id().name())
                .toList();
    }
}
