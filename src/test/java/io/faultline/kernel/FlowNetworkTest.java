package io.faultline.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowNetworkTest {
    private static Flow flow(long id, double cap, Long... links) {
        return sharing(id, cap, List.of(links), Collections.nCopies(links.length, 1.0));
    }

    private static Flow sharing(long id, double cap, List<Long> links, List<Double> shares) {
        return new Flow(id, links, shares, cap, "done", 1e9, SimTime.ZERO, 0, 0, 0, 0);
    }

    @Test
    void aLongPathGetsWhatItsNarrowestLinkGivesAndLeavesTheRestToOthers() {
        FlowNetwork network = FlowNetwork.of(List.of());
        network.add(flow(1, 1e12, 1L, 2L));
        network.add(flow(2, 1e12, 1L));
        network.add(flow(3, 1e12, 2L));
        network.settle(SimTime.ZERO, link -> link == 1 ? 10 : 100);
        assertThat(network.all()).extracting(Flow::rate).containsExactly(5.0, 5.0, 95.0);
    }

    @Test
    void aCappedTransferLeavesItsShareToTheOthers() {
        FlowNetwork network = FlowNetwork.of(List.of());
        network.add(flow(1, 10, 1L));
        network.add(flow(2, 1e12, 1L));
        network.settle(SimTime.ZERO, link -> 100);
        assertThat(network.all()).extracting(Flow::rate).containsExactly(10.0, 90.0);
    }

    @Test
    void aCompressedTransferTakesItsPartOfTheWireAndSendsMore() {
        FlowNetwork network = FlowNetwork.of(List.of());
        network.add(sharing(1, 1e12, List.of(1L), List.of(0.5)));
        network.add(flow(2, 1e12, 1L));
        network.settle(SimTime.ZERO, link -> 100);
        assertThat(network.all()).extracting(Flow::rate).containsExactly(100.0, 50.0);
        assertThat(network.all()).extracting(f -> f.rateOn(1)).containsExactly(50.0, 50.0);
    }

    @Test
    void aTransferOverTwoLinksHasTheSumOfBoth() {
        FlowNetwork network = FlowNetwork.of(List.of());
        network.add(sharing(1, 1e12, List.of(1L, 2L), List.of(0.75, 0.25)));
        network.settle(SimTime.ZERO, link -> link == 1 ? 75 : 25);
        assertThat(network.all()).extracting(Flow::rate).containsExactly(100.0);
        network.add(flow(2, 1e12, 1L));
        network.settle(SimTime.ZERO, link -> link == 1 ? 75 : 25);
        assertThat(network.all()).extracting(Flow::rate).containsExactly(50.0, 37.5);
    }

    @Test
    void onlyTheConnectedPartIsWorkedOutAnew() {
        FlowNetwork network = FlowNetwork.of(List.of());
        network.add(flow(1, 1e12, 1L));
        network.add(flow(2, 1e12, 2L));
        network.settle(SimTime.ZERO, link -> 100);
        network.add(flow(3, 1e12, 2L));
        assertThat(network.settle(SimTime.ofSeconds(1), link -> 100))
                .extracting(Flow::id)
                .containsExactly(2L, 3L);
    }

    /// Max-min fairness, checked by its definition: each transfer is at its cap, or crosses a full link on which nobody
    /// has more.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyTransferHasABottleneckOfItsOwn(long seed) {
        Dice dice = new Dice(seed);
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            long first = dice.roll("a", "", i, 8);
            long second = 8 + dice.roll("b", "", i, 8);
            flows.add(flow(i + 1, 1 + dice.roll("cap", "", i) * 60, first, second));
        }
        FlowNetwork network = FlowNetwork.of(List.of());
        flows.forEach(network::add);
        java.util.function.LongToDoubleFunction capacity = link -> 20 + 80 * dice.roll("c", "", link);
        network.settle(SimTime.ZERO, capacity);
        for (Flow f : network.all()) {
            boolean capped = Math.abs(f.rate() - f.cap()) < 1e-6;
            boolean bottleneck = f.resources().stream().anyMatch(link -> {
                List<Flow> users = network.all().stream()
                        .filter(u -> u.resources().contains(link))
                        .toList();
                double carried = users.stream().mapToDouble(Flow::rate).sum();
                return Math.abs(carried - capacity.applyAsDouble(link)) < 1e-6
                        && users.stream().allMatch(u -> u.rate() <= f.rate() + 1e-6);
            });
            assertThat(capped || bottleneck).as("%s", f).isTrue();
        }
    }

    @Test
    void progressIsDerivedAndEndsAreRoundedUp() {
        Flow half = flow(1, 1e12, 1L).withRate(3e8, SimTime.ZERO);
        assertThat(half.endAt()).isEqualTo(3_333_334);
        assertThat(half.remainingAt(SimTime.ofSeconds(1))).isCloseTo(7e8, within(1.0));
    }
}
