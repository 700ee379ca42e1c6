package io.faultline.advisor.drools;

import io.faultline.advisor.Answer;
import io.faultline.advisor.Demand;
import io.faultline.advisor.Holdings;
import io.faultline.advisor.Need;
import io.faultline.advisor.Processor;
import io.faultline.advisor.Scenario;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Flattens a scenario into facts. What is counted and compared with itself is counted here; what is judged is not.
final class FactsOf {

    private static final long BITS = 8;

    private FactsOf() {}

    static List<Fact> scenario(Scenario scenario) {
        Holdings have = scenario.have();
        List<Fact> facts = new ArrayList<>();
        for (Technology technology : Technology.values()) {
            facts.add(new Candidate(technology));
        }
        for (Need need : scenario.wanted()) {
            Demand demand = scenario.demand(need);
            facts.add(new Wanted(need));
            asked(facts, need, Asked.Measure.RPO, demand.rpo());
            asked(facts, need, Asked.Measure.RTO, demand.rto());
        }
        facts.addAll(Offers.of(scenario));
        given(facts, have);
        facts.add(new Hosts(have.hosts().or(0)));
        facts.add(processors(have.processors().or(List.of())));
        facts.add(new Link(
                Link.Kind.BETWEEN_SITES,
                have.betweenSites().or(0L),
                have.writes().or(0L) * BITS));
        facts.add(new Link(Link.Kind.STORAGE, have.storageNetwork().or(0L), 0));
        return facts;
    }

    private static void asked(List<Fact> facts, Need need, Asked.Measure measure, Answer<Duration> answer) {
        if (answer instanceof Answer.Known<Duration>(Duration value)) {
            facts.add(new Asked(need, measure, value.toSeconds()));
        }
    }

    private static void given(List<Fact> facts, Holdings have) {
        for (Given.Condition condition : Given.Condition.values()) {
            facts.add(new Given(condition, told(condition, have)));
        }
    }

    private static Told told(Given.Condition condition, Holdings have) {
        return switch (condition) {
            case DATACENTER_EDITION -> have.datacenterEdition();
            case SPARE_MEMORY -> have.spareMemoryForOneHost();
            case SHARED_STORAGE -> have.sharedStorage();
            case LOCAL_DRIVES -> have.localDrives();
            case SECOND_VOLUME -> have.secondVolume();
            case WITNESS -> have.witness();
            case SECOND_SITE -> have.secondSite();
            case AZURE -> have.azure();
        };
    }

    private static Processors processors(List<Processor> all) {
        int makers = (int) all.stream().map(Processor::maker).distinct().count();
        List<String> kinds =
                all.stream().map(Processor::words).distinct().sorted().toList();
        return new Processors(makers, kinds.size(), kinds.stream().collect(Collectors.joining(", ")));
    }
}
