package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Incident.CutNetwork;
import io.faultline.fabric.Incident.FailWitness;
import io.faultline.fabric.Incident.RepairNetwork;
import io.faultline.fabric.Incident.RepairWitness;
import io.faultline.fabric.OperatorCommand.SetClusterProperty;
import io.faultline.fabric.OperatorCommand.SetNodeWeight;
import io.faultline.fabric.OperatorCommand.SetQuorum;
import io.faultline.fabric.OperatorCommand.StartNode;
import io.faultline.fabric.StartKind;
import io.faultline.fabric.Witness;
import io.faultline.testing.Fabrics;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the review finds about votes and networks of a fabric that was brought into that state.
class QuorumFindingsTest {

    @Test
    void dynamicQuorumThatWasSwitchedOffIsFound() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3));
        assertThat(fabric.says("QU-016")).isEmpty();
        fabric.after(f -> new SetClusterProperty(f.cluster(), ClusterProperty.DYNAMIC_QUORUM, 0));
        assertThat(fabric.says("QU-016"))
                .singleElement()
                .asString()
                .startsWith("CLU1: DynamicQuorum is 0. No vote is taken");
    }

    @Test
    void aVoteThatWasTakenAwayIsFoundUntilItIsGivenBack() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3)).after(f -> new SetNodeWeight(f.host("HV02"), 0));
        assertThat(fabric.says("QU-017")).singleElement().asString().startsWith("HV02 has NodeWeight 0");
        fabric.after(f -> new SetNodeWeight(f.host("HV02"), 1));
        assertThat(fabric.says("QU-017")).isEmpty();
    }

    @Test
    void aForcedClusterIsFoundUntilItHasAMajority() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3));
        fabric.story().fails("HV02", "HV03").settle();
        assertThat(fabric.says("FB-002")).hasSize(1);
        fabric.after(f -> new StartNode(f.host("HV01"), StartKind.FORCE_QUORUM));
        assertThat(fabric.says("QU-018")).singleElement().asString().startsWith("CLU1 was started by force");
        fabric.story().isRepaired("HV02").settle();
        fabric.story().isRepaired("HV03").settle();
        assertThat(fabric.says("QU-018")).isEmpty();
    }

    @Test
    void aWitnessThatIsLostIsFoundByItsName() {
        Witness share = new Witness(Witness.Kind.FILE_SHARE, "\\\\FS1\\Witness", true);
        Reviewed fabric = Reviewed.of(Fabrics.cluster(2)).after(f -> new SetQuorum(f.cluster(), share));
        assertThat(fabric.says("QU-019")).isEmpty();
        fabric.after(f -> new FailWitness(f.cluster()));
        assertThat(fabric.says("QU-019"))
                .containsExactly("CLU1: the witness (\\\\FS1\\Witness) cannot be reached. It breaks no tie until it is"
                        + " back.");
        fabric.after(f -> new RepairWitness(f.cluster()));
        assertThat(fabric.says("QU-019")).isEmpty();
    }

    @Test
    void aCutIsFoundWithTheNodesOfEachSide() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3))
                .after(f -> new CutNetwork(f.cluster(), List.of(List.of(f.host("HV03")))));
        assertThat(fabric.says("NW-004"))
                .singleElement()
                .asString()
                .contains("The network of CLU1 is cut: ")
                .contains("HV01, HV02")
                .contains(" / ");
        fabric.after(f -> new RepairNetwork(f.cluster()));
        assertThat(fabric.says("NW-004")).isEmpty();
    }

    @Test
    void aSilenceLongerThanTheDefaultIsFound() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3))
                .after(f -> new SetClusterProperty(f.cluster(), ClusterProperty.SAME_SUBNET_THRESHOLD, 40));
        assertThat(fabric.says("NW-005"))
                .singleElement()
                .asString()
                .contains("only after 40 s of silence, and 10 s are the default");
        assertThat(fabric.says("FB-012")).isEmpty();
    }

    @Test
    void aNodeWithFewerPortsThanTheOthersIsFound() {
        assertThat(Reviewed.of(Blueprint.read("ports.yaml", """
                                networks:
                                  - { name: Cluster network, role: cluster }
                                  - { name: Migration network, role: migration }
                                cluster:
                                  nodes: [HV01, HV02, { name: HV03, nics: [Cluster network] }]
                                """).state()).says("NW-003"))
                .containsExactly("HV03 is on one network, and another node on 2: when its port fails, the others get no"
                        + " heartbeat from it.");
    }

    @Test
    void aSlowMigrationNetworkIsFoundWithTheTimeThatItTakes() {
        String blueprint = """
                networks: [{ name: Office, speed: 1Gbit/s }]
                cluster: { nodes: [HV01, HV02] }
                vms: [{ name: SQL01, on: HV02, memory: 16GB }]
                """;
        assertThat(Reviewed.of(Blueprint.read("slow.yaml", blueprint).state()).says("NW-006"))
                .singleElement()
                .asString()
                .contains("Office carries the live migrations of CLU1 at 1 Gbit/s, and one of them could use 4 Gbit/s")
                .contains("the memory in use on HV02 takes 2 min 18 s to leave it");
        String fast = blueprint.replace("1Gbit/s", "10Gbit/s");
        assertThat(Reviewed.of(Blueprint.read("fast.yaml", fast).state()).says("NW-006"))
                .isEmpty();
    }
}
