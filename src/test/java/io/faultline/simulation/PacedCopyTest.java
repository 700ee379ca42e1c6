package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.testing.Agreement;
import io.faultline.testing.MeasuredRun;
import io.faultline.testing.MirrorTrial;
import io.faultline.testing.PreCopyTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every second of the measured migrations; `bench precopy` takes them all.
class PacedCopyTest {
    private static final List<MeasuredRun> RUNS = everySecond(MeasuredRun.of("runs.csv"));

    private static List<MeasuredRun> everySecond(List<MeasuredRun> all) {
        return IntStream.range(0, all.size() / 2).mapToObj(i -> all.get(2 * i)).toList();
    }

    private static Agreement agreement(Function<MeasuredRun, PreCopyTrial> model) {
        Agreement found = new Agreement();
        RUNS.forEach(run -> found.add(run, model.apply(run)));
        return found;
    }

    @Test
    void underQemusPolicyMigrationsGoAsTheyWereMeasured() {
        assertThat(agreement(PreCopyTrial::underQemu).bounds())
                .allSatisfy(
                        bound -> assertThat(bound.held()).as(bound.toString()).isTrue());
    }

    @Test
    void aModelThatDecidesAtTheEndOfAPassMisses() {
        assertThat(agreement(PreCopyTrial::ofTheTextbook).held()).isFalse();
    }

    @Test
    void allMemoryByTheBandwidthMisses() {
        assertThat(agreement(PreCopyTrial::ofTheEnvelope).held()).isFalse();
    }

    @Test
    void aDiskMirrorIsReadyWhenOneWasMeasuredToBe() {
        List<Double> errors = new ArrayList<>();
        for (MeasuredRun run : MeasuredRun.of("storage.csv")) {
            MirrorTrial model = MirrorTrial.of(run);
            assertThat(model.verdict()).isEqualTo(run.verdict());
            if (run.has("ready_s")) {
                errors.add(Agreement.error(model.seconds(), run.number("ready_s")));
            }
        }
        assertThat(Agreement.quantile(errors, 0.5)).isLessThan(0.04);
        assertThat(Agreement.quantile(errors, 0.9)).isLessThan(0.10);
    }
}
