package io.faultline.ui.advisor;

import io.faultline.advisor.Scenario;
import io.faultline.advisor.ScenarioText;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;

/// A scenario as a part of an address: its file's text, packed.
final class ScenarioLink {

    private ScenarioLink() {}

    static String of(Scenario scenario) {
        return Packed.of(ScenarioText.of(scenario));
    }

    /// @throws ProblemException if it is no scenario, with a sentence for the reader of the page
    static Scenario read(String link) {
        try {
            return Scenario.of("the address", Packed.read(link));
        } catch (IllegalArgumentException damaged) {
            String shown = link.length() > 40 ? link.substring(0, 40) + "…" : link;
            throw ProblemException.of(
                    Problem.at("the address", 0, shown, "The scenario in the address " + damaged.getMessage() + ".")
                            .maybe("a part of the link was lost when it was copied."));
        }
    }
}
