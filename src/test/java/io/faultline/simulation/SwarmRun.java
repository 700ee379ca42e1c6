package io.faultline.simulation;

import java.util.List;

/// The swarm over any number of seeds, for measurements.
public final class SwarmRun {
    private SwarmRun() {}

    /// What came of it.
    ///
    /// @param gaps what was tried too seldom
    public record Result(int broken, List<String> gaps) {}

    public static Result of(long first, int seeds) {
        Coverage coverage = new Coverage();
        int broken = 0;
        for (long seed = first; seed < first + seeds; seed++) {
            try {
                Swarm.run(seed, coverage);
            } catch (AssertionError found) {
                broken++;
                System.out.println(found.getMessage() + found.getCause());
            }
        }
        return new Result(broken, coverage.gaps());
    }
}
