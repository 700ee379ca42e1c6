package io.faultline.advisor.drools;

import io.faultline.advisor.Claim;
import io.faultline.advisor.Claim.Part;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Need;
import io.faultline.advisor.Range;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import io.faultline.fabric.ClusterSettings;
import io.faultline.fabric.Route;
import io.faultline.fabric.WindowsVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What each technology can claim for each need that is wanted, in parts. Silence and wait are those of
/// [ClusterSettings], the intervals are of `05_replica/interval`; the boot of a guest and the time in which a person
/// decides are assumed unless the scenario tells them (`03_csv/guest OS boot until its service answers`,
/// `03_csv/an administrator notices and decides (disaster)`).
final class Offers {

    private static final Duration BOOT = Duration.ofSeconds(45);
    private static final Duration DECISION = Duration.ofMinutes(15);
    private static final Range INTERVALS = Range.of(Duration.ofSeconds(30), Duration.ofSeconds(900));
    private static final Range INTERVAL_2012 = Range.of(Duration.ofSeconds(300), Duration.ofSeconds(300));
    private static final Claim NO_INTERRUPTION = new Claim(Range.NOTHING, Range.NOTHING, List.of());

    private final List<Fact> facts;
    private final Duration silence;
    private final Duration wait;
    private final Range intervals;
    private final Part boot;
    private final Part decision;

    private Offers(Holdings have, List<Fact> facts) {
        this.facts = facts;
        WindowsVersion version = have.windows().or(WindowsVersion.WS2025);
        ClusterSettings defaults = ClusterSettings.defaultsOf(version);
        silence = defaults.detection(Route.SAME_SUBNET);
        wait = defaults.resiliency(version);
        intervals = version == WindowsVersion.WS2012 ? INTERVAL_2012 : INTERVALS;
        boot = new Part("boot", have.guestBoot().or(BOOT), !have.guestBoot().isKnown());
        decision = new Part(
                "notice and decide",
                have.decision().or(DECISION),
                !have.decision().isKnown());
    }

    static void add(Scenario scenario, List<Fact> facts) {
        Offers offers = new Offers(scenario.have(), facts);
        scenario.wanted().forEach(offers::add);
        offers.add(new Span(Span.Kind.BOOT, offers.boot.length().toSeconds(), offers.boot.chosen()));
        offers.add(new Span(Span.Kind.DECISION, offers.decision.length().toSeconds(), offers.decision.chosen()));
        int silent = (int) offers.silence.toSeconds();
        int left = (int) offers.wait.toSeconds();
        offers.add(new Detection(silent, left, silent, left));
    }

    private void add(Need need) {
        switch (need) {
            case PLANNED_HOST_MAINTENANCE -> offer(Technology.LIVE_MIGRATION, need, NO_INTERRUPTION);
            case UNPLANNED_HOST_FAILURE -> {
                offer(Technology.FAILOVER_CLUSTERING, need, restart());
                offer(Technology.HYPER_V_REPLICA, need, byHand(intervals));
            }
            case SITE_DISASTER -> {
                offer(Technology.HYPER_V_REPLICA, need, byHand(intervals));
                offer(Technology.AZURE_SITE_RECOVERY, need, byHand(Range.from(INTERVALS.least())));
            }
            case NO_EXTERNAL_SAN -> {}
            case STORAGE_MOVE_WITHOUT_DOWNTIME -> offer(Technology.STORAGE_LIVE_MIGRATION, need, NO_INTERRUPTION);
        }
    }

    private void offer(Technology technology, Need need, Claim claim) {
        add(new Offer(technology, need, claim));
    }

    private void add(Fact fact) {
        facts.add(fact);
    }

    /// Since 2016 a cluster leaves the machines of a silent host alone for a while; the wait is a setting, so the best
    /// case is without.
    private Claim restart() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("silence", silence, false));
        if (!wait.isZero()) {
            parts.add(new Part("cluster waits", wait, false));
        }
        parts.add(boot);
        Duration least = silence.plus(boot.length());
        return new Claim(Range.NOTHING, Range.of(least, least.plus(wait)), parts);
    }

    private Claim byHand(Range loss) {
        Duration whole = decision.length().plus(boot.length());
        return new Claim(loss, Range.from(whole), List.of(decision, boot));
    }
}
