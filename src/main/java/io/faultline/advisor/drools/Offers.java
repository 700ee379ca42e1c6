package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Claim;
import io.faultline.advisor.Claim.Part;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Need;
import io.faultline.advisor.Range;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Windows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What each technology can claim for each need that is wanted, in parts. Heartbeats and the wait are of
/// `02_heartbeat_failover/Heartbeat defaults` and `…/order after lost heartbeat`, the intervals of
/// `05_replica/interval`;
/// the boot of a guest and the time in which a person decides are chosen unless the scenario tells them
/// (`03_csv/guest OS boot until its service answers`, `03_csv/an administrator notices and decides (disaster)`).
final class Offers {

    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration WAIT = Duration.ofSeconds(240);
    private static final Duration BOOT = Duration.ofSeconds(45);
    private static final Duration DECISION = Duration.ofMinutes(15);
    private static final Range INTERVALS = Range.of(Duration.ofSeconds(30), Duration.ofSeconds(900));

    private final List<Offer> offers = new ArrayList<>();
    private final Scenario scenario;

    private Offers(Scenario scenario) {
        this.scenario = scenario;
    }

    static List<Offer> of(Scenario scenario) {
        Offers all = new Offers(scenario);
        scenario.wanted().forEach(all::add);
        return all.offers;
    }

    private void add(Need need) {
        switch (need) {
            case PLANNED_HOST_MAINTENANCE ->
                offer(Technology.LIVE_MIGRATION, need, new Claim(Range.NOTHING, Range.NOTHING, List.of()));
            case UNPLANNED_HOST_FAILURE -> {
                offer(Technology.FAILOVER_CLUSTERING, need, restart());
                offer(Technology.HYPER_V_REPLICA, need, byHand());
            }
            case SITE_DISASTER -> {
                offer(Technology.HYPER_V_REPLICA, need, byHand());
                offer(Technology.AZURE_SITE_RECOVERY, need, inTheCloud());
            }
            case NO_EXTERNAL_SAN -> {}
            case STORAGE_MOVE_WITHOUT_DOWNTIME ->
                offer(Technology.STORAGE_LIVE_MIGRATION, need, new Claim(Range.NOTHING, Range.NOTHING, List.of()));
        }
    }

    private void offer(Technology technology, Need need, Claim claim) {
        offers.add(new Offer(technology, need, claim));
    }

    /// Since 2016 a cluster waits 240 s for a silent host to come back; the wait is a setting, so the best case is
    /// without.
    private Claim restart() {
        boolean waits = have().windows().or(Windows.V2025) != Windows.V2012R2;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("silence", SILENCE, false));
        if (waits) {
            parts.add(new Part("cluster waits", WAIT, false));
        }
        parts.add(boot());
        Duration least = SILENCE.plus(boot().length());
        return new Claim(Range.NOTHING, Range.of(least, waits ? least.plus(WAIT) : least), parts);
    }

    private Claim byHand() {
        Duration whole = decision().length().plus(boot().length());
        return new Claim(INTERVALS, Range.from(whole), List.of(decision(), boot()));
    }

    private Claim inTheCloud() {
        Duration whole = decision().length().plus(boot().length());
        return new Claim(Range.from(INTERVALS.least()), Range.from(whole), List.of(decision(), boot()));
    }

    private Part boot() {
        return new Part("boot", have().guestBoot().or(BOOT), !have().guestBoot().isKnown());
    }

    private Part decision() {
        Answer<Duration> told = have().decision();
        return new Part("notice and decide", told.or(DECISION), !told.isKnown());
    }

    private Holdings have() {
        return scenario.have();
    }
}
