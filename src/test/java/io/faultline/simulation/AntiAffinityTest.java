package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.Sizes.gib;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.AffinityType;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.Placement;
import io.faultline.fabric.PlacementReason;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleCommand;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.SiteId;
import io.faultline.fabric.WindowsVersion;
import io.faultline.testing.Story;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AntiAffinityTest {

    private static Story apart(Story story, String... names) {
        for (String name : names) {
            story.when(new RoleCommand.SetAntiAffinity(story.vm(name), List.of("Domain controllers")));
        }
        return story;
    }

    private static Story enforced(Story story) {
        return story.when(
                new OperatorCommand.SetClusterProperty(id(story), ClusterProperty.CLUSTER_ENFORCED_ANTI_AFFINITY, 1));
    }

    private static ClusterId id(Story story) {
        return story.state().clusters().getFirst().id();
    }

    private static Story rule(Story story, AffinityType type, String... names) {
        return story.when(new RoleCommand.NewAffinityRule(id(story), "R1", type))
                .when(new RoleCommand.ChangeAffinityRule(
                        id(story),
                        "R1",
                        true,
                        Arrays.stream(names).map(story::vm).toList()));
    }

    @Test
    void rolesOfOneClassAreKeptApartWhileAnotherNodeCan() {
        Story story = Story.of(
                cluster(3, vm("DC1").on("HV01"), vm("DC2").on("HV02"), vm("A").on("HV03"), vm("B").on("HV03")));
        apart(story, "DC1", "DC2").failsPower("HV01").settle().runsOn("DC1", "HV03");

        List<Placement> nodes = story.first(ClusterEvent.RoleFailedOver.class).nodes();
        assertThat(PlacementReason.of(nodes).orElseThrow().rule()).isEqualTo("AntiAffinity");
        assertThat(nodes.getLast().node().name()).isEqualTo("HV02");
        assertThat(nodes.getLast().isAvoided()).isTrue();
    }

    @Test
    void rolesOfOneClassShareANodeWhenNoOtherCan() {
        Story story =
                Story.of(cluster(3, vm("DC1").on("HV01"), vm("DC2").on("HV02").possibleOwners("HV01", "HV02")));
        apart(story, "DC1", "DC2").failsPower("HV02").settle().runsOn("DC2", "HV01");
    }

    @Test
    void antiAffinityBeatsPreferredOwners() {
        Story story = Story.of(cluster(3, vm("DC1").on("HV01"), vm("DC2").on("HV02")));
        apart(story, "DC1", "DC2")
                .when(new RoleCommand.SetPreferredOwners(story.vm("DC1"), List.of(story.host("HV02"))))
                .failsPower("HV01")
                .settle()
                .runsOn("DC1", "HV03");
    }

    @Test
    void enforcedAntiAffinityLeavesOneGroupOfflineOnTheLastNode() {
        Story story = enforced(
                apart(Story.of(cluster(2, vm("DC1").on("HV01"), vm("DC2").on("HV02"))), "DC1", "DC2"));
        story.when(new OperatorCommand.StopHost(story.host("HV02"))).settle();
        assertThat(story.machine("DC2").isRunning()).isFalse();
        assertThat(story.machine("DC2").role()).isEqualTo(RoleState.OFFLINE);
        assertThat(story.machine("DC2").owner().name()).isEqualTo("HV01");
        story.runsOn("DC1", "HV01");

        story.when(new OperatorCommand.StartHost(story.host("HV02"))).settle().runsOn("DC2", "HV02");
    }

    @Test
    void enforcedAntiAffinityRefusesAMoveToANodeWithARoleOfTheClass() {
        Story story = enforced(apart(
                        Story.of(cluster(2, vm("DC1").on("HV01"), vm("DC2").on("HV02"))), "DC1", "DC2"))
                .moves("DC1", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("EnforcedAntiAffinity");
    }

    @Test
    void aRoleThatWasKeptOfflineStartsWhenItMay() {
        Story story = enforced(apart(
                Story.of(cluster(3, vm("DC1").on("HV01"), vm("DC2").on("HV02").possibleOwners("HV01", "HV02"))),
                "DC1",
                "DC2"));
        story.failsPower("HV02").settle();
        assertThat(story.machine("DC2").role()).isEqualTo(RoleState.OFFLINE);
        assertThat(story.first(ClusterEvent.RolePlacementFailed.class).nodes())
                .flatExtracting(Placement::refusals)
                .extracting(Refusal::reason)
                .contains("EnforcedAntiAffinity", "NotAPossibleOwner");
        story.when(new RoleCommand.SetAntiAffinity(story.vm("DC2"), List.of())).runsOn("DC2", "HV01");
    }

    @Test
    void rolesOfDifferentNodeNeverMeet() {
        Story story = rule(
                Story.of(cluster(3, vm("DC1").on("HV01"), vm("DC2").on("HV02"), vm("A").on("HV03"))),
                AffinityType.DIFFERENT_NODE,
                "DC1",
                "DC2");
        story.failsPower("HV01").settle().runsOn("DC1", "HV03");
        story.moves("DC1", "HV02", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("AffinityRule");
    }

    @Test
    void rolesOfSameNodeFailOverTogetherAndMoveTogether() {
        Story story = rule(
                Story.of(
                        cluster(3, vm("SQL").on("HV01"), vm("WEB").on("HV01"), vm("A").on("HV02"), vm("B").on("HV02"))),
                AffinityType.SAME_NODE,
                "SQL",
                "WEB");
        story.failsPower("HV01").settle().runsOn("SQL", "HV03").runsOn("WEB", "HV03");
        story.moves("SQL", "HV02", MigrationType.LIVE)
                .settle()
                .runsOn("SQL", "HV02")
                .runsOn("WEB", "HV02");
    }

    @Test
    void aDrainTakesRolesOfSameNodeToOneNode() {
        Story story = rule(
                Story.of(cluster(3, vm("SQL").on("HV01"), vm("WEB").on("HV01"))), AffinityType.SAME_NODE, "SQL", "WEB");
        story.when(new OperatorCommand.SuspendNode(story.host("HV01"), true, false, null))
                .settle();
        assertThat(story.machine("SQL").owner()).isEqualTo(story.machine("WEB").owner());
        assertThat(story.machine("SQL").owner().name()).isNotEqualTo("HV01");
    }

    @Test
    void rolesOfDifferentFaultDomainsStayInDifferentSites() {
        FabricState state = cluster(4, vm("DC1").on("HV01"), vm("DC2").on("HV03"));
        for (int i = 2; i < 4; i++) {
            state = state.withHost(inSite(state.hosts().get(i), new SiteId("Paris", 1)));
        }
        Story story = rule(Story.of(state), AffinityType.DIFFERENT_FAULT_DOMAIN, "DC1", "DC2");
        story.moves("DC1", "HV04", MigrationType.LIVE);
        assertThat(story.refusal()).isEqualTo("AffinityRule");
        story.failsPower("HV01").settle().runsOn("DC1", "HV02");
        story.when(new RoleCommand.SetAffinityRule(id(story), "R1", AffinityType.SAME_FAULT_DOMAIN, null))
                .moves("DC1", "HV04", MigrationType.LIVE)
                .settle()
                .runsOn("DC1", "HV04")
                .runsOn("DC2", "HV03");
    }

    private static Host inSite(Host host, SiteId site) {
        return Host.running(
                host.id(),
                site,
                host.cpu(),
                host.memoryBytes(),
                host.nics(),
                host.bootTime(),
                host.windows(),
                host.node());
    }

    @Test
    void aDisabledRuleForbidsNothing() {
        Story story = rule(
                Story.of(cluster(2, vm("DC1").on("HV01"), vm("DC2").on("HV02"))),
                AffinityType.DIFFERENT_NODE,
                "DC1",
                "DC2");
        story.when(new RoleCommand.SetAffinityRule(id(story), "r1", null, false))
                .moves("DC1", "HV02", MigrationType.LIVE)
                .settle()
                .runsOn("DC1", "HV02");
    }

    @Test
    void affinityRulesCameWithWindowsServer2022() {
        for (WindowsVersion version : WindowsVersion.values()) {
            Story story = Story.of(cluster(2, version, gib(64), vm("DC1")));
            story.when(new RoleCommand.NewAffinityRule(id(story), "R1", AffinityType.SAME_NODE));
            assertThat(story.state().clusters().getFirst().rules().rule("R1").isPresent())
                    .as("%s", version)
                    .isEqualTo(version.isAtLeast(WindowsVersion.WS2022));
        }
    }
}
