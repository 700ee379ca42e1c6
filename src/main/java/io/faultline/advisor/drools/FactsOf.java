package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Moves;
import io.faultline.advisor.Need;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import io.faultline.fabric.WindowsVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Flattens a scenario into facts. What is counted and compared with itself is counted here; what is judged is not.
final class FactsOf {

    private static final long BITS = 8;
    private static final Technology[] TECHNOLOGIES = Technology.values();
    private static final Given.Condition[] CONDITIONS = Given.Condition.values();

    private final List<Fact> facts = new ArrayList<>(64);

    private FactsOf() {}

    static List<Fact> scenario(Scenario scenario) {
        FactsOf all = new FactsOf();
        all.wanted(scenario);
        all.have(scenario.have());
        Offers.add(scenario, all.facts);
        return all.facts;
    }

    private void wanted(Scenario scenario) {
        for (Technology technology : TECHNOLOGIES) {
            facts.add(new Candidate(technology));
        }
        for (Need need : scenario.wanted()) {
            Demand demand = scenario.demand(need);
            facts.add(new Wanted(need));
            asked(need, Asked.Measure.RPO, demand.rpo());
            asked(need, Asked.Measure.RTO, demand.rto());
        }
    }

    private void asked(Need need, Asked.Measure measure, Answer<Duration> answer) {
        if (answer instanceof Answer.Known<Duration>(Duration value)) {
            facts.add(new Asked(need, measure, value.toSeconds()));
        }
    }

    private void have(Holdings have) {
        for (Given.Condition condition : CONDITIONS) {
            facts.add(new Given(condition, told(condition, have)));
        }
        int hosts = have.hosts().or(0);
        facts.add(new Version(have.windows()));
        facts.add(new Hosts(hosts));
        facts.add(Votes.of(hosts, have.witness(), have.windows().or(WindowsVersion.WS2025)));
        facts.add(new PlannedWitness(have.witnessKind()));
        facts.add(new ClusterNetworks(have.clusterNetworks().or(0)));
        facts.add(new SharedVolumes(have.sharedVolumes().or(0), hosts));
        processors(have.processors().or(List.of()));
        facts.add(new Link(
                Link.Kind.BETWEEN_SITES,
                have.betweenSites().or(0L),
                have.writes().or(0L) * BITS));
        facts.add(new Link(Link.Kind.STORAGE, have.storageNetwork().or(0L), 0));
        Moves moves = have.moves();
        facts.add(new MemoryWrites(
                have.storageNetwork().or(0L), moves.memoryWrites().or(0L) * BITS));
        facts.add(new PlannedMoves(moves.authentication(), moves.performance()));
    }

    private void processors(List<Processor> told) {
        List<Processor> kinds = told.size() < 2
                ? told
                : told.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Processor::maker).thenComparing(Processor::generation))
                        .toList();
        int back = 0;
        int untold = 0;
        boolean mixed = false;
        StringBuilder listed = new StringBuilder();
        for (Processor from : kinds) {
            listed.append(listed.isEmpty() ? "" : ", ").append(from.words());
            untold += from.generation().isEmpty() ? 1 : 0;
            mixed |= from.maker() != kinds.getFirst().maker();
            for (Processor to : kinds) {
                if (!from.equals(to)) {
                    Pair pair = Pair.of(from, to);
                    back += pair.step() == Pair.Step.TO_OLDER ? 1 : 0;
                    facts.add(pair);
                }
            }
        }
        int makers = kinds.isEmpty() ? 0 : mixed ? 2 : 1;
        facts.add(new Processors(makers, kinds.size(), back, untold, listed.toString()));
    }

    private static Told told(Given.Condition condition, Holdings have) {
        return switch (condition) {
            case DATACENTER_EDITION -> have.datacenterEdition();
            case COMPATIBILITY_MODE -> have.compatibilityMode();
            case ONE_CLUSTER -> have.moves().oneCluster();
            case RDMA -> have.moves().rdma();
            case OWN_MIGRATION_NETWORK -> have.moves().ownNetwork();
            case GUEST_CLUSTERS -> have.moves().guestClusters();
            case SPARE_MEMORY -> have.spareMemoryForOneHost();
            case MACHINES_APART -> have.machinesApart();
            case SHARED_STORAGE -> have.sharedStorage();
            case LOCAL_DRIVES -> have.localDrives();
            case REFS -> have.refs();
            case SECOND_VOLUME -> have.secondVolume();
            case WITNESS -> have.witness();
            case WITNESS_APART -> have.witnessApart();
            case SECOND_SITE -> have.secondSite();
            case STRETCHED -> have.stretched();
            case AZURE -> have.azure();
        };
    }
}
