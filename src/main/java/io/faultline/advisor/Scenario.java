package io.faultline.advisor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What somebody needs, and what is there: all that the rules may judge. The name is for people and weighs nothing.
public record Scenario(String name, Map<Need, Demand> demands, Holdings have) {

    public Scenario {
        EnumMap<Need, Demand> all = new EnumMap<>(Need.class);
        for (Need need : Need.values()) {
            all.put(need, demands.getOrDefault(need, Demand.of(need, Told.UNKNOWN)));
        }
        demands = Collections.unmodifiableMap(all);
    }

    /// From the text of a scenario file, or from what a form wrote in its place.
    public static Scenario of(String file, String text) {
        return ScenarioReader.read(file, text);
    }

    public Demand demand(Need need) {
        return Objects.requireNonNull(demands.get(need));
    }

    /// The needs that were asked for, in the order of the founding table.
    public List<Need> wanted() {
        return demands.values().stream()
                .filter(demand -> demand.wanted() == Told.YES)
                .map(Demand::need)
                .toList();
    }
}
