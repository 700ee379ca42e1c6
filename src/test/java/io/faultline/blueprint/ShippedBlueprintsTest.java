package io.faultline.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.faultline.fabric.Host;
import io.faultline.fabric.NodeState;
import io.faultline.fabric.QuorumArithmetic;
import io.faultline.fabric.RoleState;
import io.faultline.fabric.VmState;
import io.faultline.fabric.WindowsVersion;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedBlueprintsTest {

    static List<String> names() {
        return Blueprints.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingRunsAndAnswersAtTimeZero(String name) {
        var blueprint = Blueprints.shipped(name);
        var state = blueprint.state();
        assertThat(blueprint.title()).isNotEmpty();
        assertThat(state.hosts()).isNotEmpty().allMatch(Host::isRunning);
        assertThat(state.vms()).isNotEmpty().allSatisfy(vm -> {
            assertThat(vm.state()).isEqualTo(VmState.RUNNING);
            assertThat(vm.role()).isEqualTo(RoleState.ONLINE);
            assertThat(vm.heartbeatOk()).isTrue();
        });
        assertThat(state.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.up()).isTrue();
            assertThat(cluster.nodes()).allMatch(n -> state.node(n).state() == NodeState.UP);
            assertThat(QuorumArithmetic.of(state, cluster).isQuorate()).isTrue();
        });
    }

    @Test
    void fourNodesAreThoseOfThePicture() {
        var blueprint = Blueprints.shipped("four-nodes-san");
        assertThat(blueprint.startsAt()).isEqualTo(LocalTime.of(10, 40));
        assertThat(blueprint.windows()).isEqualTo(WindowsVersion.WS2025);
        assertThat(blueprint.state().hosts())
                .extracting(h -> h.id().name())
                .containsExactly("HV01", "HV02", "HV03", "HV04");
        assertThat(blueprint.state().vms()).hasSize(10);
        assertThat(blueprint.state().vms().getFirst().spec().memoryBytes()).isEqualTo(16L << 30);
        assertThat(blueprint.state().volumes().getFirst().coordinator()).hasToString("HV04");
    }

    @Test
    void twoSitesHaveTwoNodesEach() {
        assertThat(Blueprints.shipped("two-sites").state().hosts())
                .extracting(h -> h.id().name() + " " + h.site().name())
                .containsExactly("HV01 Lyon", "HV02 Lyon", "HV03 Turin", "HV04 Turin");
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        assertThatThrownBy(() -> Blueprints.shipped("four-node-san"))
                .hasMessageContaining("Maybe it is spelled four-nodes-san.");
    }
}
