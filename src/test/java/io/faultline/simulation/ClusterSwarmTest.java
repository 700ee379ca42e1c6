package io.faultline.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Random commands in random weather: the laws hold after every event, and when the weather ends the fabric heals.
/// `-Dseed=N` repeats one run.
class ClusterSwarmTest {
    @Test
    void lawsHoldAndTheFabricHealsInWeatherThatNobodyImagined() {
        Long only = Long.getLong("seed");
        Coverage coverage = new Coverage();
        (only == null ? LongStream.range(0, 2_500) : LongStream.of(only)).forEach(seed -> Swarm.run(seed, coverage));
        if (only == null) {
            assertThat(coverage.gaps()).as("%s", coverage).isEmpty();
        }
    }

    /// What broke them: a drain waited for a migration that left the queue (42587) or a disk that failed
    /// (976256); votes without a majority, a restore that needed no source (3589); a vote for a witness
    /// lost since (48873); a set ready only when the next of its roles changed (54614); a role removed
    /// while its guest hung (65757, 66181, 134482) or while another waited for its place (88366); a node
    /// quarantined while it was evicted (158127) or patched (310414), isolated while it was drained
    /// (229794), back but cut off (801195) or evicted with frozen machines (887666) when it was to leave;
    /// a disk that moved from a node that had left (176672, 233830), whose cluster was removed (197449)
    /// or owner quarantined (503932), or with a machine that is no role (698769); a network that came
    /// back (594593, 737689); a role that moved by a shutdown and started unasked (3051539 and on).
    @Test
    void livesThatOnceDidNotHealDoNow() {
        LongStream.of(
                        11, 33, 80, 149, 152, 281, 412, 430, 703, 1014, 1035, 1359, 1769, 4449, 4496, 6759, 8827, 10045,
                        11033, 176, 481, 593, 3589, 42587, 48873, 54614, 65757, 66181, 88366, 134482, 158127, 229794,
                        176672, 233830, 197449, 310414, 503932, 594593, 737689, 698769, 801195, 887666, 976256, 3051539,
                        3036014, 3037784, 3046165, 17574, 18400, 19563, 21041, 22553, 23514, 26975, 28812, 34287, 41643,
                        47399)
                .forEach(seed -> Swarm.run(seed, new Coverage()));
    }
}
