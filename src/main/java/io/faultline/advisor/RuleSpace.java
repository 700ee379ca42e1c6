package io.faultline.advisor;

import io.faultline.advisor.Finding.About;
import io.faultline.advisor.drools.Conclusion;
import io.faultline.advisor.drools.FactText;
import io.faultline.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Rules over a [ScenarioSpace]: which never speak, which leave a gap, and which contradict each other.
final class RuleSpace {

    private static final int SCENARIOS = 4_000;

    private final Advisor advisor;
    private final Set<String> spoke = new TreeSet<>();
    private final Map<String, RuleFinding> found = new TreeMap<>();

    private RuleSpace(Advisor advisor) {
        this.advisor = advisor;
    }

    static List<RuleFinding> check(Advisor advisor) {
        RuleSpace space = new RuleSpace(advisor);
        ScenarioSpace scenarios = new ScenarioSpace(1);
        for (int i = 0; i < SCENARIOS; i++) {
            space.look(scenarios.next());
        }
        space.idle();
        return List.copyOf(space.found.values());
    }

    private void look(Scenario scenario) {
        Advice advice = advisor.review(scenario);
        advice.sentences().forEach(one -> spoke.add(one.rule()));
        List<Need> wanted = scenario.wanted();
        for (Need need : wanted) {
            for (Option option : advice.options()) {
                if (option.cell(need).isEmpty()) {
                    silent(scenario, option.technology().title() + " for " + need.key());
                }
                contradictory(option, need);
            }
        }
        verdict(advice, About.PROCESSORS, wanted.contains(Need.PLANNED_HOST_MAINTENANCE));
        verdict(advice, About.QUORUM, wanted.contains(Need.UNPLANNED_HOST_FAILURE));
        verdict(
                advice,
                About.TIMES,
                wanted.contains(Need.UNPLANNED_HOST_FAILURE) || wanted.contains(Need.SITE_DISASTER));
    }

    private void verdict(Advice advice, About about, boolean asked) {
        if (asked && advice.findings(about).isEmpty()) {
            silent(advice.scenario(), "a verdict on " + about.name().toLowerCase(Locale.ROOT));
        }
    }

    private void silent(Scenario scenario, String what) {
        found.computeIfAbsent(
                "R051" + what,
                key -> new RuleFinding(
                        "R051",
                        Problem.at(
                                        "rules",
                                        0,
                                        "",
                                        "No rule says anything of " + what + " in this scenario:\n"
                                                + ScenarioText.of(scenario))
                                .maybe("a rule asks for an answer that nobody has to give.")));
    }

    /// Two rules that say the opposite of one technology and one need.
    private void contradictory(Option option, Need need) {
        List<Line> lines = option.cell(need);
        for (Line one : lines) {
            for (Line other : lines) {
                if (one.kind() == Line.Kind.NOT_ITS_JOB && other.kind().compareTo(Line.Kind.HELPS) <= 0) {
                    String pair = other.rule() + " and " + one.rule();
                    found.computeIfAbsent(
                            "R052" + pair,
                            key -> new RuleFinding(
                                    "R052",
                                    Problem.at(
                                                    "rules",
                                                    0,
                                                    pair,
                                                    pair + " contradict each other about "
                                                            + option.technology()
                                                                    .title() + " for " + need.key() + ".")
                                            .maybe("one of them lacks a condition.")));
                }
            }
        }
    }

    /// A rule about a running fabric speaks in its own suite, or nowhere.
    private void idle() {
        for (RuleFile file : advisor.library().rules()) {
            boolean suite = file.cases().cases().stream()
                    .filter(one -> one.facts().stream().allMatch(FactText::isOfFabric))
                    .flatMap(one -> advisor.compiled().judge(one.facts(), Set.of()).conclusions().stream())
                    .map(Conclusion::rule)
                    .anyMatch(file.id()::equals);
            if (!suite && !spoke.contains(file.id())) {
                found.put(
                        "R050" + file.id(),
                        new RuleFinding(
                                "R050",
                                Problem.at(file.path(), 0, file.id(), file.id() + " never speaks, whatever is asked.")
                                        .maybe("two of its conditions exclude each other.")));
            }
        }
    }
}
