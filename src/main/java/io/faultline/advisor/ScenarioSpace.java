package io.faultline.advisor;

import io.faultline.fabric.CpuCompatibility;
import io.faultline.fabric.CpuVendor;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A space of scenarios: every answer that can be given, in every mixture that a seed draws. The same seed draws the
/// same ones in every run.
final class ScenarioSpace {

    private static final Told[] TOLD = Told.values();
    private static final long MBIT = 1_000_000;
    private static final long MB = 1L << 20;

    private final SplittableRandom random;

    ScenarioSpace(long seed) {
        random = new SplittableRandom(seed);
    }

    Scenario next() {
        Map<Need, Demand> demands = new EnumMap<>(Need.class);
        for (Need need : Need.values()) {
            demands.put(
                    need,
                    new Demand(need, told(), time(0, 30, 60, 300, 900, 3_600), time(5, 60, 120, 300, 1_200, 14_400)));
        }
        return new Scenario("", demands, holdings(), List.of());
    }

    private Holdings holdings() {
        return new Holdings(
                answer(WindowsVersion.values()),
                told(),
                answer(1, 2, 3, 4, 5, 8, 16, 17, 64, 65),
                processors(),
                told(),
                told(),
                told(),
                told(),
                told(),
                answer(1, 2, 3, 4, 8),
                told(),
                answer(1_000 * MBIT, 10_000 * MBIT, 25_000 * MBIT),
                answer(1, 2, 3),
                told(),
                told(),
                answer(Witness.Kind.values()),
                told(),
                told(),
                told(),
                told(),
                answer(20 * MBIT, 200 * MBIT, 10_000 * MBIT),
                answer(MB, 14 * MB, 200 * MB),
                time(15, 45, 120, 600),
                time(60, 600, 3_600),
                moves());
    }

    private Moves moves() {
        return new Moves(
                told(),
                answer(MigrationAuthentication.values()),
                answer(MigrationPerformance.values()),
                told(),
                told(),
                answer(10 * MB, 200 * MB, 2_000 * MB),
                told());
    }

    private Answer<List<Processor>> processors() {
        List<Processor> kinds = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            CpuVendor maker = pick(CpuVendor.values());
            List<String> known = CpuCompatibility.generations(maker);
            kinds.add(new Processor(maker, random.nextInt(4) == 0 ? "" : known.get(random.nextInt(known.size()))));
        }
        return kinds.isEmpty() ? Answer.unknown() : Answer.of(kinds);
    }

    private Told told() {
        return pick(TOLD);
    }

    private Answer<Duration> time(Integer... seconds) {
        return random.nextInt(3) == 0 ? Answer.unknown() : Answer.of(Duration.ofSeconds(pick(seconds)));
    }

    @SafeVarargs
    private <T> Answer<T> answer(T... values) {
        return random.nextInt(4) == 0 ? Answer.unknown() : Answer.of(pick(values));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
