package io.faultline.advisor;

import java.time.Duration;

/// One need with what is asked of it: how much may be lost (RPO) and how soon it must run again (RTO).
public record Demand(Need need, Told wanted, Answer<Duration> rpo, Answer<Duration> rto) {

    public static Demand of(Need need, Told wanted) {
        return new Demand(need, wanted, Answer.unknown(), Answer.unknown());
    }

    public Demand withRpo(Duration value) {
        return new Demand(need, wanted, Answer.of(value), rto);
    }

    public Demand withRto(Duration value) {
        return new Demand(need, wanted, rpo, Answer.of(value));
    }
}
