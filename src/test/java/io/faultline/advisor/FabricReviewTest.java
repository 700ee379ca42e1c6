package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.Cluster;
import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Quorum;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a running fabric tells of itself, and what the rules find about it.
class FabricReviewTest {

    @Test
    void aFabricBecomesTheScenarioThatItIs() {
        Scenario scenario = Scenario.of(fabric("two-nodes-san"), "Two nodes");
        assertThat(scenario.wanted()).containsExactly(Need.PLANNED_HOST_MAINTENANCE, Need.UNPLANNED_HOST_FAILURE);
        assertThat(scenario.have().windows()).isEqualTo(Answer.of(WindowsVersion.WS2025));
        assertThat(scenario.have().hosts()).isEqualTo(Answer.of(2));
        assertThat(scenario.have().sharedStorage()).isEqualTo(Told.YES);
        assertThat(scenario.have().witness()).isEqualTo(Told.NO);
        assertThat(scenario.have().spareMemoryForOneHost()).isEqualTo(Told.YES);
        assertThat(scenario.have().sharedVolumes()).isEqualTo(Answer.of(1));
        assertThat(scenario.have().clusterNetworks()).isEqualTo(Answer.of(1));
        assertThat(scenario.have().stretched()).isEqualTo(Told.NO);
        assertThat(scenario.have().processors().or(List.of()))
                .singleElement()
                .extracting(Processor::maker)
                .isEqualTo(CpuVendor.INTEL);
    }

    @Test
    void aWitnessThatCanBeReachedIsOne() {
        Cluster cluster = fabric("two-nodes-san").clusters().getFirst();
        Witness witness = new Witness(Witness.Kind.CLOUD, "w1", true);
        assertThat(witnessed(cluster, witness).witness()).isEqualTo(Told.YES);
        assertThat(witnessed(cluster, witness).witnessKind()).isEqualTo(Answer.of(Witness.Kind.CLOUD));
        Holdings lost = witnessed(cluster, witness.withOnline(false));
        assertThat(lost.witness()).isEqualTo(Told.NO);
        assertThat(lost.witnessKind().isKnown()).isFalse();
    }

    private static Holdings witnessed(Cluster cluster, Witness witness) {
        FabricState state = fabric("two-nodes-san").withCluster(cluster.withQuorum(Quorum.with(witness)));
        return Scenario.of(state, "").have();
    }

    @Test
    void whatNoFabricTellsStaysUnknown() {
        Holdings have = Scenario.of(fabric("four-nodes-san"), "").have();
        assertThat(List.of(have.datacenterEdition(), have.azure(), have.localDrives(), have.secondSite()))
                .containsOnly(Told.UNKNOWN);
        assertThat(have.decision().isKnown()).isFalse();
        assertThat(have.betweenSites().isKnown()).isFalse();
        assertThat(List.of(have.machinesApart(), have.refs(), have.witnessApart()))
                .containsOnly(Told.UNKNOWN);
    }

    @Test
    void aHostWithoutAClusterIsAskedForNothing() {
        assertThat(Scenario.of(fabric("standalone-hosts"), "").wanted()).isEmpty();
        assertThat(Advisor.shipped().findings(fabric("standalone-hosts"))).isEmpty();
    }

    @Test
    void theScenarioOfAFabricIsAFileThatReadsBack() {
        Scenario scenario = Scenario.of(fabric("three-nodes-tight-memory"), "Tight");
        assertThat(Scenario.of("written", ScenarioText.of(scenario))).isEqualTo(scenario);
    }

    @Test
    void memoryThatDoesNotFitElsewhereIsFound() {
        Scenario scenario = Scenario.of(fabric("three-nodes-tight-memory"), "Tight");
        assertThat(scenario.have().spareMemoryForOneHost()).isEqualTo(Told.NO);
    }

    private static FabricState fabric(String blueprint) {
        return Blueprints.shipped(blueprint).state();
    }
}
