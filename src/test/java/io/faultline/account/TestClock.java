package io.faultline.account;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that moves when told to.
public final class TestClock implements InstantSource {

    private Instant now = Instant.parse("2026-11-02T08:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
