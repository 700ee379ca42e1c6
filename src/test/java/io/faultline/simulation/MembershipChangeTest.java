package io.faultline.simulation;

import static io.faultline.testing.Fabrics.cluster;
import static io.faultline.testing.VmPlan.vm;
import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.fabric.Cluster;
import io.faultline.fabric.ClusterEvent;
import io.faultline.fabric.ClusterId;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Host;
import io.faultline.fabric.HostId;
import io.faultline.fabric.LifecycleEvent;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.OperatorCommand;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.Refusal;
import io.faultline.fabric.RoleState;
import io.faultline.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nodes come and go; a cluster is made and ended.
class MembershipChangeTest {

    @Test
    void anEvictedNodeGivesItsRolesAwayAndStandsAlone() {
        Story story = Story.of(
                cluster(3, vm("SQL01").on("HV03"), vm("LOW01").on("HV03").priority(1_000)));
        evict(story, "HV03").settle();
        assertThat(story.state().host(story.host("HV03")).node()).isNull();
        assertThat(clu(story).nodes()).extracting(HostId::name).containsExactly("HV01", "HV02");
        assertThat(story.state().vmsOn(story.host("HV03"))).isEmpty();
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        story.never(ClusterEvent.QuorumLost.class);
    }

    @Test
    void votesAreCountedAnewAfterEachChange() {
        Story story = Story.of(cluster(3));
        evict(story, "HV02").settle();
        assertThat(votes(story).total()).isEqualTo(1);
        add(story, "HV02");
        assertThat(votes(story).total()).isEqualTo(3);
    }

    @Test
    void aNodeThatComesGetsTheLowestFreeId() {
        Story story = Story.of(cluster(4));
        evict(evict(story, "HV02").settle(), "HV03").settle();
        add(story, "HV03");
        assertThat(story.node("HV03").number()).isEqualTo(2);
        assertThat(clu(story).nodes()).extracting(HostId::name).containsExactly("HV01", "HV03", "HV04");
    }

    @Test
    void aDownNodeIsEvictedAtOnceAndItsRolesGetAnotherOwner() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV03").possibleOwners("HV03")));
        story.when(new OperatorCommand.StopVm(story.vm("SQL01"), io.faultline.fabric.StopKind.SHUTDOWN))
                .settle();
        story.failsPower("HV03").settle();
        assertThat(story.machine("SQL01").owner().name()).isEqualTo("HV03");
        evict(story, "HV03");
        assertThat(story.machine("SQL01").owner().name()).isNotEqualTo("HV03");
        story.isRepaired("HV03").settle();
        assertThat(story.state().host(story.host("HV03")).node()).isNull();
    }

    @Test
    void anIsolatedNodeIsNeitherUpNorDown() {
        Story story = Story.of(cluster(3));
        story.failsPower("HV03").advance(java.time.Duration.ofSeconds(20));
        assertThat(reason(evict(story, "HV03"))).isEqualTo("CantEvictNode");
    }

    @Test
    void aNodeWhoseRolesFitNowhereIsNotEvicted() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV02").possibleOwners("HV02")));
        assertThat(reason(evict(story, "HV02"))).isEqualTo("CantEvictNode");
        assertThat(story.node("HV02").state()).isEqualTo(NodeState.UP);
    }

    @Test
    void theLastNodeIsNotEvicted() {
        Story story = Story.of(cluster(2));
        evict(story, "HV02").settle();
        assertThat(reason(evict(story, "HV01"))).isEqualTo("LastNode");
    }

    @Test
    void theOwnerOfTheCoreGroupAndOfACsvHandsThemOver() {
        Story story = Story.of(cluster(3));
        evict(story, "HV01").settle();
        assertThat(clu(story).coreGroupOwner()).isEqualTo(story.host("HV02"));
        assertThat(story.state().volumes().getFirst().coordinator()).isNotEqualTo(story.host("HV01"));
        assertThat(clu(story).up()).isTrue();
    }

    @Test
    void aNodeThatIsAMemberAlreadyIsRefused() {
        assertThat(reason(add(Story.of(cluster(2)), "HV02"))).isEqualTo("AlreadyANode");
    }

    @Test
    void aHostWithoutPowerIsRefused() {
        Story story = evict(Story.of(cluster(3)), "HV03").settle().failsPower("HV03");
        assertThat(reason(add(story, "HV03"))).isEqualTo("HostNotRunning");
    }

    @Test
    void aHostOnOtherNetworksIsRefused() {
        Story story = evict(Story.of(cluster(3)), "HV03").settle();
        FabricState state = story.state();
        Host host = state.host(story.host("HV03"));
        Host cut = Host.running(
                host.id(),
                host.site(),
                host.cpu(),
                host.memoryBytes(),
                List.of(host.nics().getLast()),
                host.bootTime(),
                host.windows(),
                null);
        Story other = Story.of(state.withHost(cut));
        assertThat(reason(add(other, "HV03"))).isEqualTo("NoClusterNetwork");
    }

    @Test
    void aClusterWithRolesIsNotRemoved() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV01")));
        assertThat(reason(remove(story))).isEqualTo("RolesLeft");
    }

    @Test
    void aClusterEndsAndIsMadeAgainWithItsDisksAndRoles() {
        Story story = Story.of(cluster(3, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.RemoveRole(story.vm("SQL01"), true));
        remove(story);
        assertThat(story.state().clusters()).isEmpty();
        assertThat(story.state().hosts()).allMatch(host -> host.node() == null);
        assertThat(story.machine("SQL01").isRunning()).isTrue();
        create(story, "CLU9", "HV01", "HV02", "HV03");
        assertThat(clu(story).id().name()).isEqualTo("CLU9");
        assertThat(votes(story).total()).isEqualTo(3);
        story.when(new OperatorCommand.AddRole(clu(story).id(), story.vm("SQL01")));
        assertThat(story.machine("SQL01").role()).isEqualTo(RoleState.ONLINE);
        story.failsPower("HV01").settle();
        assertThat(story.machine("SQL01").owner().name()).isNotEqualTo("HV01");
        assertThat(story.machine("SQL01").isRunning()).isTrue();
    }

    @Test
    void aVmOnDisksOfItsHostIsNoRole() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.RemoveRole(story.vm("SQL01"), true));
        remove(story);
        story.when(new OperatorCommand.CreateCluster("CLU2", List.of(story.host("HV01"), story.host("HV02")), true));
        story.when(new OperatorCommand.AddRole(clu(story).id(), story.vm("SQL01")));
        assertThat(story.refusal()).isEqualTo("NotOnClusteredStorage");
    }

    @Test
    void aGroupIsNotRemovedWithoutItsResources() {
        Story story = Story.of(cluster(2, vm("SQL01").on("HV01")));
        story.when(new OperatorCommand.RemoveRole(story.vm("SQL01"), false));
        assertThat(story.refusal()).isEqualTo("GroupNotEmpty");
    }

    @Test
    void aSecondClusterIsNotModelled() {
        Story story = evict(Story.of(cluster(3)), "HV03").settle();
        create(story, "CLU2", "HV03");
        assertThat(story.refusal()).isEqualTo("NotModelled");
    }

    @Test
    void everyReasonAgainstANewClusterIsToldAtOnce() {
        Story story = Story.of(cluster(3));
        remove(story);
        story.failsPower("HV02");
        create(story, "a name that is far too long", "HV01", "HV02");
        Event.CommandRefused refused = (Event.CommandRefused)
                story.all(Event.CommandRefused.class).getLast().event();
        assertThat(refused.refusals()).extracting(Refusal::reason).containsExactly("BadName", "HostNotRunning");
    }

    @Test
    void aTimerOfAnEvictedNodeIsStale() {
        Story story = Story.of(cluster(4));
        story.hangs("HV04").settle();
        assertThat(story.node("HV04").state()).isEqualTo(NodeState.DOWN);
        evict(story, "HV04").settle();
        story.isRepaired("HV04").settle();
        assertThat(clu(story).nodes()).hasSize(3);
    }

    @Test
    void aCommandToAClusterThatIsGoneIsRefused() {
        Story story = Story.of(cluster(2));
        ClusterId gone = clu(story).id();
        remove(story);
        story.when(new OperatorCommand.SetQuorum(gone, null));
        assertThat(story.refusal()).isEqualTo("ClusterNotFound");
        story.when(new OperatorCommand.SuspendNode(story.host("HV01"), true, false, null));
        assertThat(story.refusal()).isEqualTo("ClusterNodeNotFound");
        story.happened(LifecycleEvent.ClusterRemoved.class);
    }

    private static String reason(Story story) {
        return story.refusal();
    }

    private static Cluster clu(Story story) {
        return story.state().clusters().getFirst();
    }

    private static QuorumArithmetic votes(Story story) {
        return QuorumArithmetic.of(story.state(), clu(story));
    }

    private static Story evict(Story story, String node) {
        return story.when(new OperatorCommand.RemoveNode(story.host(node)));
    }

    private static Story add(Story story, String host) {
        return story.when(new OperatorCommand.AddNode(clu(story).id(), story.host(host)));
    }

    private static Story remove(Story story) {
        return story.when(new OperatorCommand.RemoveCluster(clu(story).id()));
    }

    private static Story create(Story story, String name, String... hosts) {
        return story.when(new OperatorCommand.CreateCluster(
                name, java.util.Arrays.stream(hosts).map(story::host).toList(), false));
    }
}
