package io.faultline.ui.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Draw;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ViewDiffTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void aDiffAppliedToTheOldViewGivesTheNew() {
        for (int seed = 0; seed < 2_000; seed++) {
            ObjectNode before = object(new Draw(2 * seed), 3);
            ObjectNode after = object(new Draw(2 * seed + 1), 3);
            assertThat(ViewDiff.apply(before, ViewDiff.between(before, after)))
                    .as("seed %d", seed)
                    .isEqualTo(after);
        }
    }

    @Test
    void aViewDiffersFromItselfByNothing() {
        for (int seed = 0; seed < 500; seed++) {
            ObjectNode view = object(new Draw(seed), 3);
            assertThat(ViewDiff.between(view, view.deepCopy()))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void aTickOfTheClockCostsOneNumber() {
        assertThat(ViewDiff.between(ViewJson.of(map(1)), ViewJson.of(map(2))).toString())
                .isEqualTo("{\"clock\":{\"at\":2}}");
    }

    @Test
    void aVmThatMovesIsOneFieldOfOneVm() {
        MapView before = map(1);
        var vms = new TreeMap<>(before.vms());
        vms.put("SQL01", new VmView(0, StateView.of(Mark.RUNNING, "Running"), null, "HV03", "16 GB"));
        MapView after = new MapView(
                before.clock(),
                "CLU1",
                null,
                null,
                null,
                before.networks(),
                before.hosts(),
                vms,
                before.volumes(),
                before.migrations(),
                null,
                null);
        assertThat(ViewDiff.between(ViewJson.of(before), ViewJson.of(after)).toString())
                .isEqualTo("{\"vms\":{\"SQL01\":{\"host\":\"HV03\"}}}");
    }

    @Test
    void jsonLeavesOutWhatIsNotThereAndWritesEnumsSmall() {
        assertThat(ViewJson.of(map(7)).toString())
                .isEqualTo(
                        "{\"clock\":{\"at\":7,\"pace\":10,\"origin\":36000000000},\"title\":\"CLU1\",\"networks\":{},"
                                + "\"hosts\":{},\"vms\":{\"SQL01\":{\"order\":0,\"belief\":{\"mark\":\"running\",\"word\":\"Running\","
                                + "\"cut\":false},\"host\":\"HV01\",\"memory\":\"16 GB\"}},\"volumes\":{},\"migrations\":{}}");
    }

    @Test
    void aSampleOfTheChartTravelsAsThreeNumbers() {
        var chart = new MigrationChartView(
                "SQL01", "HV01", "HV03", "500 MB/s", List.of(), List.of(new MigrationChartView.Sample(1, 16, 500)), "");
        assertThat(ViewJson.of(chart).get("samples").toString()).isEqualTo("[[1.0,16.0,500.0]]");
    }

    private static MapView map(long at) {
        var vms = new TreeMap<String, VmView>();
        vms.put("SQL01", new VmView(0, StateView.of(Mark.RUNNING, "Running"), null, "HV01", "16 GB"));
        return new MapView(
                new ClockView(at, 10, 36_000_000_000L),
                "CLU1",
                null,
                null,
                null,
                new TreeMap<>(),
                new TreeMap<>(),
                vms,
                new TreeMap<>(),
                new TreeMap<>(),
                null,
                null);
    }

    /// Trees as views are: objects in objects, arrays, scalars, no nulls. Few names, so that two trees meet often.
    private static ObjectNode object(Draw draw, int depth) {
        ObjectNode node = JSON.objectNode();
        for (int left = draw.below(5); left > 0; left--) {
            node.set(draw.of(List.of("a", "b", "c", "HV01")), node(draw, depth - 1));
        }
        return node;
    }

    private static JsonNode node(Draw draw, int depth) {
        return switch (draw.below(depth == 0 ? 4 : 5)) {
            case 0 -> JSON.numberNode(draw.below(4));
            case 1 -> JSON.stringNode(draw.of(List.of("x", "y")));
            case 2 -> JSON.booleanNode(draw.below(2) == 0);
            case 3 -> {
                var array = JSON.arrayNode();
                for (int left = draw.below(3); left > 0; left--) {
                    array.add(draw.below(3));
                }
                yield array;
            }
            default -> object(draw, depth);
        };
    }
}
