package io.faultline.ui.advisor;

import com.vaadin.flow.router.QueryParameters;
import io.faultline.advisor.Scenario;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an address of this page asks for: `?case=host-failure` a founding scenario, `?s=…` any other; with `edit` the
/// form is filled with it; `r` is what a shared link remembers of its answer.
sealed interface Asking {

    String CASE = "case";
    String SCENARIO = "s";
    String EDIT = "edit";
    String SEAL = "r";

    record Start() implements Asking {}

    record Form(Scenario scenario) implements Asking {}

    /// @param shared what the link remembers of an earlier answer
    record Answered(Scenario scenario, Optional<Seal> shared) implements Asking {}

    record Unreadable(List<Problem> problems) implements Asking {}

    static Asking of(QueryParameters query) {
        boolean edit = query.getParameters().containsKey(EDIT);
        try {
            Optional<Scenario> scenario = scenario(query);
            if (edit) {
                return new Form(scenario.orElseGet(Asking::blank));
            }
            return scenario.<Asking>map(one -> new Answered(one, seal(query))).orElseGet(Start::new);
        } catch (ProblemException unreadable) {
            return new Unreadable(unreadable.problems());
        }
    }

    /// The address of a scenario; the short one where it is a founding scenario as it stands.
    static QueryParameters address(Scenario scenario, boolean edit) {
        Map<String, List<String>> parameters = new HashMap<>();
        var founding = Arrays.stream(Founding.values())
                .filter(one -> one.scenario().equals(scenario))
                .findFirst();
        if (founding.isPresent()) {
            parameters.put(CASE, List.of(founding.get().key()));
        } else {
            parameters.put(SCENARIO, List.of(ScenarioLink.of(scenario)));
        }
        if (edit) {
            parameters.put(EDIT, List.of(""));
        }
        return new QueryParameters(parameters);
    }

    /// What the address of an answer asks for, to be shared.
    static String query(Scenario scenario, Seal seal) {
        return address(scenario, false).getQueryString() + "&" + SEAL + "=" + seal.text();
    }

    private static Optional<Seal> seal(QueryParameters query) {
        return query.getSingleParameter(SEAL).flatMap(Seal::read);
    }

    private static Optional<Scenario> scenario(QueryParameters query) {
        var founding = query.getSingleParameter(CASE);
        if (founding.isPresent()) {
            return Optional.of(Founding.of(founding.get())
                    .orElseThrow(() -> unknown(founding.get()))
                    .scenario());
        }
        return query.getSingleParameter(SCENARIO).map(ScenarioLink::read);
    }

    private static Scenario blank() {
        return Scenario.of("the form", "format: faultline/scenario/1\nneeds: {}\n");
    }

    private static ProblemException unknown(String key) {
        var known = Arrays.stream(Founding.values()).map(Founding::key).toList();
        return ProblemException.of(Problem.unknown("the address", 0, "The scenario", key, known));
    }
}
