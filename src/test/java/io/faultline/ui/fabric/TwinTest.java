package io.faultline.ui.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The browser's half of the contract is TypeScript; nothing but this test sees both halves.
class TwinTest {

    @ParameterizedTest
    @CsvSource({
        "live/clock.ts, ClockView",
        "fabric-map/view.ts, StateView",
        "fabric-map/view.ts, MeterView",
        "fabric-map/view.ts, FuseView",
        "fabric-map/view.ts, HostView",
        "fabric-map/view.ts, VmView",
        "fabric-map/view.ts, NetworkView",
        "fabric-map/view.ts, VolumeView",
        "fabric-map/view.ts, MigrationView",
        "fabric-map/view.ts, WitnessView",
        "fabric-map/view.ts, MapView",
        "fabric-map/view.ts, PartView",
        "fault-lanes/view.ts, LanesView",
        "fault-lanes/view.ts, LaneView",
        "fault-lanes/view.ts, SegmentView",
        "fault-lanes/view.ts, MarkView",
        "fault-lanes/view.ts, PendingView",
        "fault-lanes/view.ts, FailoverView",
        "fault-lanes/view.ts, FailoversView",
        "fault-lanes/view.ts, StageView",
        "migration-chart/view.ts, MigrationChartView",
        "command-line/view.ts, ConsoleView",
        "command-line/view.ts, EntryView",
        "time-controls/view.ts, TimeView",
    })
    void aRecordHasTheFieldsThatItsInterfaceHas(String file, String name) throws Exception {
        Class<?> type = Class.forName("io.faultline.ui.fabric." + name);
        var components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(fields(text(file), name)).containsExactlyInAnyOrderElementsOf(components);
    }

    @Test
    void everyMarkHasAShapeInTheBrowser() throws IOException {
        String shapes = text("glyphs/glyphs.ts");
        for (Mark mark : Mark.values()) {
            assertThat(shapes).contains("\n  " + mark.name().toLowerCase(Locale.ROOT) + ": ");
        }
    }

    @Test
    void everyLookOfALaneHasAStyle() throws IOException {
        String sheet = text("fault-lanes/fault-lanes.sheet.ts");
        for (SegmentView.Look look : SegmentView.Look.values()) {
            assertThat(sheet).contains("\n." + look.name().toLowerCase(Locale.ROOT) + " {");
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(Path.of("frontend", file.split("/")));
    }

    /// Names at the first level of an interface, with those that it inherits.
    private static Set<String> fields(String text, String name) {
        var declared = Pattern.compile("export interface " + name + "( extends (\\w+))? \\{\n(.*?)\n}", Pattern.DOTALL)
                .matcher(text);
        assertThat(declared.find()).as("interface " + name).isTrue();
        var fields = new TreeSet<String>();
        if (declared.group(2) != null) {
            fields.addAll(fields(text, declared.group(2)));
        }
        Pattern.compile("^  (\\w+)\\??: ", Pattern.MULTILINE)
                .matcher(declared.group(3))
                .results()
                .forEach(field -> fields.add(field.group(1)));
        return fields;
    }
}
