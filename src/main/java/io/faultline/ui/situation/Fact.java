package io.faultline.ui.situation;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Need;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Told;
import io.faultline.fabric.MigrationAuthentication;
import io.faultline.fabric.MigrationPerformance;
import io.faultline.fabric.WindowsVersion;
import io.faultline.fabric.Witness;
import io.faultline.ui.advisor.Spoken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One thing of a scenario in words.
///
/// @param value of what nobody has said, the question
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

    /// What is there, what is not, and what nobody knows, in the order of the advisor's form. What only says more of
    /// another answer comes last, and not at all while nobody said it.
    static List<Fact> held(Holdings have) {
        return Stream.concat(plain(have).stream(), finer(have).stream().filter(Fact::known))
                .toList();
    }

    private static List<Fact> plain(Holdings have) {
        return List.of(
                of("Hosts in the first site", "how many hosts there are", have.hosts(), String::valueOf),
                of("Windows Server", "the version of Windows Server", have.windows(), WindowsVersion::toString),
                of("Datacenter edition", "the edition of Windows Server", have.datacenterEdition()),
                of("Processors", "whose processors", have.processors(), Fact::processors),
                of(
                        "Processor compatibility mode",
                        "whether machines run in processor compatibility mode",
                        have.compatibilityMode()),
                of(
                        "Room for the machines of a lost host",
                        "whether there is room for the machines of a lost host",
                        have.spareMemoryForOneHost()),
                of("Storage that all hosts reach", "whether all hosts reach one storage", have.sharedStorage()),
                of("Local drives in the hosts", "whether there are drives in the hosts", have.localDrives()),
                of(
                        "Network between the hosts",
                        "how fast the hosts are connected",
                        have.storageNetwork(),
                        Spoken::bits),
                of("Another volume with room", "whether another volume has room", have.secondVolume()),
                of("A quorum witness", "whether there is a quorum witness", have.witness()),
                of("A second site with hosts", "whether there is a second site", have.secondSite()),
                of("Azure may be used", "whether Azure may be used", have.azure()),
                of("Line between the sites", "the line between the sites", have.betweenSites(), Spoken::bits),
                of("Written at peak", "how much is written at peak", have.writes(), Spoken::bytes),
                of("Boot of a machine", "how long a machine boots", have.guestBoot(), Spoken::time),
                of("People decide in", "how long people take to decide", have.decision(), Spoken::time));
    }

    private static List<Fact> finer(Holdings have) {
        return List.of(
                of("Machines that must never share a host", "", have.machinesApart()),
                of("Shared volumes", "", have.sharedVolumes(), String::valueOf),
                of("ReFS on the shared volumes", "", have.refs()),
                of("Networks for heartbeats", "", have.clusterNetworks(), String::valueOf),
                of("Kind of witness", "", have.witnessKind(), Witness.Kind::toString),
                of("Witness where no host stands", "", have.witnessApart()),
                of("One cluster over both sites", "", have.stretched()),
                of("Hosts in one cluster", "", have.moves().oneCluster()),
                of("Authentication", "", have.moves().authentication(), MigrationAuthentication::toString),
                of("Performance option", "", have.moves().performance(), MigrationPerformance::toString),
                of("Network adapters with RDMA", "", have.moves().rdma()),
                of("A network for live migration alone", "", have.moves().ownNetwork()),
                of("The busiest machine writes memory at", "", have.moves().memoryWrites(), Spoken::bytes),
                of("Clusters of machines", "", have.moves().guestClusters()));
    }

    private static Fact of(String name, String question, Told told) {
        return told == Told.UNKNOWN ? new Fact(name, question, false) : new Fact(name, told.words(), true);
    }

    private static <T> Fact of(String name, String question, Answer<T> told, Function<T, String> words) {
        return told.isKnown() ? new Fact(name, told.words(words), true) : new Fact(name, question, false);
    }

    private static String processors(List<Processor> all) {
        return all.stream().map(Processor::words).distinct().collect(Collectors.joining(", "));
    }
}
