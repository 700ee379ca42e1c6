package io.faultline.ui.lab;

import io.faultline.kernel.SimTime;
import io.faultline.ui.fabric.ClockView;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.Pace;
import java.time.LocalTime;

/// Virtual time as screens show it.
public final class Moments {
    private static final long DAY = 86_400_000_000L;

    private Moments() {}

    static ClockView clock(BenchView view, LocalTime startsAt) {
        Pace pace = view.pace();
        return new ClockView(view.now().micros(), pace.running() ? pace.speed().factor() : 0, origin(startsAt));
    }

    static long origin(LocalTime startsAt) {
        return startsAt.toNanoOfDay() / 1_000;
    }

    /// `10:46:17`.
    public static String timeOfDay(SimTime at, LocalTime startsAt) {
        long seconds = (at.micros() + origin(startsAt)) % DAY / 1_000_000;
        return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// `4:52`: a length that has passed.
    static String length(long micros) {
        long seconds = micros / 1_000_000;
        return seconds >= 3600
                ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
