package io.faultline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.blueprint.Blueprint;
import io.faultline.blueprint.Blueprints;
import io.faultline.fabric.ClusterEvent.NodeIsolated;
import io.faultline.fabric.ClusterEvent.RolePlacementFailed;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.FirstState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.MigrationEvent.LiveMigrationCompleted;
import io.faultline.fabric.Placement;
import io.faultline.fabric.VmId;
import io.faultline.kernel.Dice;
import io.faultline.kernel.SimTime;
import io.faultline.source.Yaml;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabViewTest {

    private static final HostId HV01 = new HostId("HV01", 0);
    private static final VmId SQL01 = new VmId("SQL01", 0);

    @Test
    void theViewShowsTheFabricInWordsAndNumbers() {
        LabView view = LabView.of(Blueprints.shipped("four-nodes-san").state(), SimTime.ofSeconds(90));
        assertThat(view.now()).isEqualTo(90);
        assertThat(view.cluster().up()).isTrue();
        assertThat(view.cluster().votes()).isEqualTo(new LabView.VotesView(4, 3, 4));
        assertThat(view.cluster().settings()).containsEntry("SameSubnetThreshold", 10L);
        assertThat(view.nodes().get("HV01"))
                .extracting("state", "paused", "roles")
                .containsExactly("Up", false, 3L);
        assertThat(view.hosts().get("HV01")).extracting("memoryFree").isEqualTo((96L - 28) << 30);
        assertThat(view.vms().get("SQL01"))
                .extracting("owner", "state", "role", "heartbeat", "migration")
                .containsExactly("HV01", "Running", "Online", true, "");
        assertThat(view.csvs().get("CSV1")).extracting("coordinator").isEqualTo("HV04");
    }

    @Test
    void aMachineShowsWhatItsGuestSeesFromTheFirstMomentAndNothingWhileItIsOff() {
        String blueprint = """
                windows: 2025
                cluster: { nodes: [{ name: HV01, cpu: Ice Lake }, { name: HV02, cpu: Skylake }] }
                vms:
                  - { name: APP01, on: HV01 }
                  - { name: SQL01, on: HV01, processorCompatibility: CommonClusterFeatureSet }
                  - { name: OFF01, on: HV01, state: Off }
                """;
        FabricState begun = FirstState.of(Blueprint.read("cpu.yaml", blueprint).state(), new Dice(1));
        LabView view = LabView.of(begun, SimTime.ZERO);
        assertThat(view.hosts().get("HV01"))
                .extracting("cpu", "features")
                .containsExactly("Ice Lake", offers(begun, "HV01"));
        assertThat(view.vms().get("APP01"))
                .extracting("features", "compatibility")
                .containsExactly(offers(begun, "HV01"), "Off");
        assertThat(view.vms().get("SQL01"))
                .extracting("features", "compatibility")
                .containsExactly(offers(begun, "HV02"), "CommonClusterFeatureSet");
        assertThat(view.vms().get("OFF01")).extracting("features").isEqualTo(List.of());
    }

    private static List<String> offers(FabricState state, String host) {
        return state.hosts().stream()
                .filter(one -> one.id().name().equals(host))
                .findFirst()
                .orElseThrow()
                .cpu()
                .features()
                .names();
    }

    @Test
    void everyFieldOfTheViewCanBeAskedFor() {
        asks(LabView.ClusterView.class, "cluster");
        asks(LabView.VotesView.class, "cluster.votes");
        asks(LabView.NodeView.class, "nodes['HV01']");
        asks(LabView.HostView.class, "hosts['HV01']");
        asks(LabView.VmView.class, "vms['SQL01']");
        asks(LabView.CsvView.class, "csvs['CSV1']");
        asks(UpdatingView.class, "updating");
    }

    private static void asks(Class<?> record, String path) {
        Scene scene = Scene.of(LabView.of(Blueprints.shipped("four-nodes-san").state(), SimTime.ZERO)
                .values());
        for (RecordComponent field : record.getRecordComponents()) {
            String asked = path + "." + field.getName();
            Expression expression = Yaml.read(
                            "asked.yaml",
                            "asked: x",
                            root -> new Language(Params.NONE).ofView().part(root.required("asked"), asked))
                    .orElseThrow();
            assertThat(expression.value(scene)).as(asked).isNotNull();
        }
    }

    @Test
    void aFabricWithoutClusterHasOneThatIsNotUp() {
        assertThat(LabView.of(FabricState.empty(), SimTime.ZERO).cluster().up()).isFalse();
    }

    @Test
    void everyEventShowsPlainValuesOnly() {
        assertThat(EventFields.of(new LiveMigrationCompleted(7, SQL01, HV01, new HostId("HV02", 1), 4, 900, 80, 5)))
                .containsEntry("id", 7L)
                .containsEntry("vm", "SQL01")
                .containsEntry("to", "HV02")
                .containsEntry("blackoutMillis", 80L);
        assertThat(EventFields.of(new NodeIsolated(HV01, List.of(SQL01))))
                .containsEntry("unmonitored", List.of("SQL01"));
        assertThat(EventFields.of(new RolePlacementFailed(SQL01, List.of(new Placement(HV01, List.of(), 1, 0, 5)))))
                .containsEntry("nodes", List.of("HV01"));
    }

    @Test
    void everyEventOfTheFabricHasAName() {
        assertThat(EventFields.eventNames())
                .contains("HostPowerLost", "NodeIsolated", "VmTurnedOff", "LiveMigrationCompleted", "CommandRefused")
                .doesNotHaveDuplicates();
    }
}
