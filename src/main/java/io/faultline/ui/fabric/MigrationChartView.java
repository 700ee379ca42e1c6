package io.faultline.ui.fabric;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/// All that `<migration-chart>` draws. The twin is `frontend/migration-chart/view.ts`.
///
/// @param rate "500 MB/s"
/// @param say  one sentence: "78,000 of 158,700 left in pass 3. Pause: 75 ms, forecast."
public record MigrationChartView(
        String vm, String from, String to, String rate, List<Pass> passes, List<Sample> samples, String say) {

    public enum State {
        DONE,
        NOW,
        FORECAST
    }

    /// @param name "pass 3", "pause"
    /// @param sent of these pages, so far
    public record Pass(String name, long pages, long sent, State state) {}

    /// @param seconds since the migration began
    /// @param left    MiB still to send
    /// @param rate    MiB a second
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Sample(double seconds, double left, double rate) {}
}
