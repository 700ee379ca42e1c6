package io.faultline.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.ClusterProperty;
import io.faultline.fabric.Failback;
import io.faultline.fabric.MigrationType;
import io.faultline.fabric.OperatorCommand.MoveCsv;
import io.faultline.fabric.OperatorCommand.ResumeNode;
import io.faultline.fabric.OperatorCommand.SetClusterProperty;
import io.faultline.fabric.OperatorCommand.SetRolePriority;
import io.faultline.fabric.OperatorCommand.SuspendNode;
import io.faultline.fabric.OperatorCommand.UpdateHost;
import io.faultline.fabric.VmSpec;
import io.faultline.fabric.VolumeId;
import io.faultline.testing.Fabrics;
import io.faultline.testing.VmPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the review finds about placement, volumes and operations of a fabric that was brought into that state.
class OperationsFindingsTest {

    private static final String VOLUMES = """
            cluster: { nodes: [HV01, HV02, HV03] }
            storage:
              - { name: SAN1, volumes: [CSV1, CSV2] }
              - { name: SAN2, volumes: [CSV3] }
            vms: [{ name: SQL01, on: HV01, volume: CSV2 }]
            """;

    /// A cluster as it should be is praised for its votes, and shown what one network of a kind and one array cost.
    @ParameterizedTest
    @CsvSource({"four-nodes-san, FB-011 FB-014 FB-015 NW-011", "two-nodes-san, FB-001 FB-011 FB-014 NW-011"})
    void aFabricThatNobodyTouchedHasFewFindings(String blueprint, String rules) {
        assertThat(Reviewed.of(Blueprints.shipped(blueprint).state()).rules()).containsExactly(rules.split(" "));
    }

    @Test
    void aClusterWithTwoOfEverythingHasNothingToFind() {
        assertThat(Reviewed.of(Blueprint.read("sound.yaml", VOLUMES + """
                                networks:
                                  - { name: One, role: both }
                                  - { name: Two, role: both }
                                  - { name: Moves, role: migration }
                                """).state())
                        .rules())
                .containsExactly("FB-015");
    }

    @Test
    void highForAllIsHighForNobody() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(
                3,
                VmPlan.vm("SQL01").priority(VmSpec.HIGH),
                VmPlan.vm("DC01").on("HV02").priority(VmSpec.HIGH),
                VmPlan.vm("APP01").on("HV03")));
        assertThat(fabric.says("PL-004")).isEmpty();
        fabric.after(f -> new SetRolePriority(f.vm("APP01"), VmSpec.HIGH));
        assertThat(fabric.says("PL-004")).singleElement().asString().startsWith("All 3 roles of CLU1 have High");
    }

    @Test
    void aRoleThatNobodyStartsIsFound() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3, VmPlan.vm("LIC01"), VmPlan.vm("APP01")))
                .after(f -> new SetRolePriority(f.vm("LIC01"), VmSpec.NO_AUTO_START));
        assertThat(fabric.says("PL-005")).singleElement().asString().startsWith("LIC01 has priority 0");
    }

    @Test
    void aRoleThatNoNodeTookIsFoundUntilItRuns() {
        Reviewed fabric =
                Reviewed.of(Blueprints.shipped("three-nodes-tight-memory").state());
        fabric.story().fails("HV01").settle();
        assertThat(fabric.says("PL-008"))
                .contains("SQL01 is Failed: the cluster tried to start it, and no node could take it.");
        fabric.story().isRepaired("HV01").settle();
        assertThat(fabric.says("PL-008")).isEmpty();
    }

    @Test
    void standInsThatMeetOnOneNodeAreFound() {
        Reviewed fabric = Reviewed.of(
                Fabrics.cluster(3, VmPlan.vm("WEB01"), VmPlan.vm("WEB02").on("HV02"), VmPlan.vm("SQL01")));
        assertThat(fabric.says("PL-006")).isEmpty();
        fabric.story().moves("WEB02", "HV01", MigrationType.LIVE).settle();
        assertThat(fabric.says("PL-006"))
                .singleElement()
                .asString()
                .startsWith("WEB01, WEB02 run on HV01 and look like stand-ins");
    }

    @Test
    void moreMachinesOfANameThanNodesMustShareSome() {
        assertThat(Reviewed.of(Fabrics.cluster(
                                2,
                                VmPlan.vm("VDI01"),
                                VmPlan.vm("VDI02"),
                                VmPlan.vm("VDI03").on("HV02")))
                        .says("PL-006"))
                .isEmpty();
    }

    @Test
    void aWishForANodeThatMayNotOwnIsFound() {
        assertThat(Reviewed.of(Blueprint.read("wish.yaml", """
                                cluster: { nodes: [HV01, HV02, HV03] }
                                vms: [{ name: SQL01, on: HV01, possibleOwners: [HV01, HV02], preferredOwners: [HV03, HV02] }]
                                """).state()).says("PL-007"))
                .singleElement()
                .asString()
                .startsWith("SQL01 prefers HV03, and");
    }

    @Test
    void oneCoordinatorForAllVolumesIsFound() {
        Reviewed fabric = Reviewed.of(Blueprint.read("volumes.yaml", VOLUMES).state());
        assertThat(fabric.says("CV-004")).isEmpty();
        for (int i = 0; i < 3; i++) {
            VolumeId volume = fabric.story().state().volumes().get(i).id();
            fabric.after(f -> new MoveCsv(volume, f.host("HV02")));
        }
        assertThat(fabric.says("CV-004")).singleElement().asString().startsWith("HV02 coordinates all 3 shared");
    }

    @Test
    void aVolumeOfAPausedCoordinatorIsFound() {
        Reviewed fabric = Reviewed.of(Blueprint.read("volumes.yaml", VOLUMES).state())
                .at(f -> new SuspendNode(f.host("HV02"), false, false, null));
        assertThat(fabric.says("CV-005"))
                .singleElement()
                .asString()
                .startsWith("CSV2 is coordinated by HV02, which is Paused");
    }

    @Test
    void aDrainThatFailedIsFoundWithWhatItLeft() {
        Reviewed fabric = Reviewed.of(
                        Blueprints.shipped("three-nodes-tight-memory").state())
                .after(f -> new SuspendNode(f.host("HV01"), true, false, null));
        assertThat(fabric.says("OP-004"))
                .singleElement()
                .asString()
                .startsWith("The drain of HV01 failed, and 1 machine is still on it");
        assertThat(fabric.says("OP-005")).isEmpty();
        fabric.after(f -> new ResumeNode(f.host("HV01"), Failback.IMMEDIATE));
        assertThat(fabric.says("OP-004")).isEmpty();
    }

    @Test
    void aPauseWithoutADrainIsFoundWithWhatStays() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3, VmPlan.vm("SQL01"), VmPlan.vm("DC01")))
                .after(f -> new SuspendNode(f.host("HV01"), false, false, null));
        assertThat(fabric.says("OP-005"))
                .singleElement()
                .asString()
                .startsWith("HV01 is Paused without a drain, and 2 machines are still on it");
    }

    @Test
    void aHalfPatchedClusterIsFoundUntilTheRoundIsOver() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3)).after(f -> new UpdateHost(f.host("HV01")));
        assertThat(fabric.says("OP-006"))
                .containsExactly("CLU1 is half patched: HV02, HV03 have fewer updates than another node.");
        fabric.after(f -> new UpdateHost(f.host("HV02")));
        assertThat(fabric.says("OP-006"))
                .containsExactly("CLU1 is half patched: HV03 has fewer updates than another node.");
        fabric.after(f -> new UpdateHost(f.host("HV03")));
        assertThat(fabric.says("OP-006")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DRAIN_ON_SHUTDOWN, 0, OP-007, CLU1: DrainOnShutdown is 0",
        "MAXIMUM_PARALLEL_MIGRATIONS, 4, OP-008, CLU1 moves up to 4 machines of a node at once"
    })
    void aSettingThatWasChangedIsFoundAndItsDefaultIsNot(
            ClusterProperty property, int value, String rule, String words) {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3));
        assertThat(fabric.says(rule)).isEmpty();
        fabric.after(f -> new SetClusterProperty(f.cluster(), property, value));
        assertThat(fabric.says(rule)).singleElement().asString().startsWith(words);
    }

    @Test
    void aWaitThatWasMadeLongerIsFoundAndAShorterOneIsAnother() {
        Reviewed fabric = Reviewed.of(Fabrics.cluster(3))
                .after(f -> new SetClusterProperty(f.cluster(), ClusterProperty.RESILIENCY_DEFAULT_PERIOD, 3_600));
        assertThat(fabric.says("OP-009")).singleElement().asString().contains("for 3600 s, and 240 s are the default");
        fabric.after(f -> new SetClusterProperty(f.cluster(), ClusterProperty.RESILIENCY_DEFAULT_PERIOD, 30));
        assertThat(fabric.rules()).contains("FB-013").doesNotContain("OP-009");
    }
}
