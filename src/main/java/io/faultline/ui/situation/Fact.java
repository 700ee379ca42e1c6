package io.faultline.ui.situation;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Need;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Told;
import io.faultline.advisor.Windows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One thing of a scenario in words.
///
/// @param known false for what nobody has said
record Fact(String name, String value, boolean known) {

    /// What must be survived or done, and with which figures.
    static List<Fact> asked(Scenario scenario) {
        List<Fact> facts = new ArrayList<>();
        for (Need need : scenario.wanted()) {
            Demand demand = scenario.demand(need);
            facts.add(new Fact(name(need), wanted(need), true));
            if (need == Need.UNPLANNED_HOST_FAILURE || need == Need.SITE_DISASTER) {
                facts.add(limit("May be lost (RPO)", demand.rpo(), "nothing"));
                facts.add(limit("Runs again (RTO)", demand.rto(), "at once"));
            }
        }
        return facts;
    }

    private static Fact limit(String name, Answer<Duration> limit, String zero) {
        String most = name.startsWith("Runs") ? "within " : "at most ";
        return new Fact(
                name,
                limit.isKnown()
                        ? limit.words(length -> length.isZero() ? zero : most + Spoken.time(length))
                        : "no limit named",
                true);
    }

    private static String name(Need need) {
        return switch (need) {
            case PLANNED_HOST_MAINTENANCE, STORAGE_MOVE_WITHOUT_DOWNTIME -> "To be done";
            case UNPLANNED_HOST_FAILURE, SITE_DISASTER -> "To be survived";
            case NO_EXTERNAL_SAN -> "To be had";
        };
    }

    private static String wanted(Need need) {
        return switch (need) {
            case PLANNED_HOST_MAINTENANCE -> "work on a host while its machines run on";
            case UNPLANNED_HOST_FAILURE -> "the death of a host";
            case SITE_DISASTER -> "the loss of a whole site";
            case NO_EXTERNAL_SAN -> "shared storage without an external SAN";
            case STORAGE_MOVE_WITHOUT_DOWNTIME -> "a move of disks while their machines run";
        };
    }

    /// What is there, what is not, and what nobody knows, in the order of the advisor's form.
    static List<Fact> held(Holdings have) {
        return List.of(
                of(
                        "Hosts in the first site",
                        have.hosts().isKnown(),
                        have.hosts().words(String::valueOf)),
                of("Windows Server", have.windows().isKnown(), have.windows().words(Windows::key)),
                of("Datacenter edition", have.datacenterEdition()),
                of("Processors", have.processors().isKnown(), have.processors().words(Fact::processors)),
                of("Room for the machines of a lost host", have.spareMemoryForOneHost()),
                of("Storage that all hosts reach", have.sharedStorage()),
                of("Local drives in the hosts", have.localDrives()),
                of(
                        "Network between the hosts",
                        have.storageNetwork().isKnown(),
                        have.storageNetwork().words(Spoken::bits)),
                of("Another volume with room", have.secondVolume()),
                of("A quorum witness", have.witness()),
                of("A second site with hosts", have.secondSite()),
                of("Azure may be used", have.azure()),
                of(
                        "Line between the sites",
                        have.betweenSites().isKnown(),
                        have.betweenSites().words(Spoken::bits)),
                of("Written at peak", have.writes().isKnown(), have.writes().words(Spoken::bytes)),
                of(
                        "Boot of a machine",
                        have.guestBoot().isKnown(),
                        have.guestBoot().words(Spoken::time)),
                of(
                        "People decide in",
                        have.decision().isKnown(),
                        have.decision().words(Spoken::time)));
    }

    private static Fact of(String name, Told told) {
        return of(name, told != Told.UNKNOWN, told.words());
    }

    private static Fact of(String name, boolean known, String value) {
        return new Fact(name, value, known);
    }

    private static String processors(List<Processor> all) {
        return all.stream().map(Processor::words).distinct().collect(Collectors.joining(", "));
    }
}
