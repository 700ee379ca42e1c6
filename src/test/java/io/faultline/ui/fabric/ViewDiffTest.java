package io.faultline.ui.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ViewDiffTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Property
    void aDiffAppliedToTheOldViewGivesTheNew(@ForAll("views") ObjectNode before, @ForAll("views") ObjectNode after) {
        assertThat(ViewDiff.apply(before, ViewDiff.between(before, after))).isEqualTo(after);
    }

    @Property
    void aViewDiffersFromItselfByNothing(@ForAll("views") ObjectNode view) {
        assertThat(ViewDiff.between(view, view.deepCopy())).isEmpty();
    }

    @Example
    void aTickOfTheClockCostsOneNumber() {
        assertThat(ViewDiff.between(ViewJson.of(map(1)), ViewJson.of(map(2))).toString())
                .isEqualTo("{\"clock\":{\"at\":2}}");
    }

    @Example
    void aVmThatMovesIsOneFieldOfOneVm() {
        MapView before = map(1);
        var vms = new TreeMap<>(before.vms());
        vms.put("SQL01", new VmView(0, StateView.of(Mark.RUNNING, "Running"), null, "HV03", "16 GB"));
        MapView after = new MapView(
                before.clock(), "CLU1", null, null, null, before.networks(), before.hosts(), vms, before.volumes(),
                before.migrations(), null);
        assertThat(ViewDiff.between(ViewJson.of(before), ViewJson.of(after)).toString())
                .isEqualTo("{\"vms\":{\"SQL01\":{\"host\":\"HV03\"}}}");
    }

    @Example
    void jsonLeavesOutWhatIsNotThereAndWritesEnumsSmall() {
        assertThat(ViewJson.of(map(7)).toString())
                .isEqualTo("{\"clock\":{\"at\":7,\"pace\":10,\"origin\":36000000000},\"title\":\"CLU1\",\"networks\":{},"
                        + "\"hosts\":{},\"vms\":{\"SQL01\":{\"order\":0,\"belief\":{\"mark\":\"running\",\"word\":\"Running\","
                        + "\"cut\":false},\"host\":\"HV01\",\"memory\":\"16 GB\"}},\"volumes\":{},\"migrations\":{}}");
    }

    @Example
    void aSampleOfTheChartTravelsAsThreeNumbers() {
        var chart = new MigrationChartView(
                "SQL01", "HV01", "HV03", "500 MB/s", List.of(), List.of(new MigrationChartView.Sample(1, 16, 500)), "");
        assertThat(ViewJson.of(chart).get("samples").toString()).isEqualTo("[[1.0,16.0,500.0]]");
    }

    private static MapView map(long at) {
        var vms = new TreeMap<String, VmView>();
        vms.put("SQL01", new VmView(0, StateView.of(Mark.RUNNING, "Running"), null, "HV01", "16 GB"));
        return new MapView(
                new ClockView(at, 10, 36_000_000_000L), "CLU1", null, null, null, new TreeMap<>(), new TreeMap<>(), vms,
                new TreeMap<>(), new TreeMap<>(), null);
    }

    /// Trees as views are: objects in objects, arrays, scalars, no nulls. Few names, so that two trees meet often.
    @Provide
    Arbitrary<ObjectNode> views() {
        return object(3);
    }

    private static Arbitrary<ObjectNode> object(int depth) {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "HV01"), node(depth - 1))
                .ofMaxSize(4)
                .map(map -> {
                    ObjectNode node = JSON.objectNode();
                    map.forEach(node::set);
                    return node;
                });
    }

    private static Arbitrary<JsonNode> node(int depth) {
        Arbitrary<JsonNode> leaf = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3).map(JSON::numberNode),
                Arbitraries.of("x", "y").map(JSON::stringNode),
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.integers().between(0, 2).list().ofMaxSize(2).map(list -> {
                    var array = JSON.arrayNode();
                    list.forEach(array::add);
                    return array;
                }));
        return depth == 0 ? leaf : Arbitraries.oneOf(leaf, object(depth).map(o -> (JsonNode) o));
    }
}
