package io.faultline.advisor;

import io.faultline.fabric.FabricState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What somebody needs, and what is there: all that the rules may judge. The name is for people and weighs nothing.
///
/// @param off ids of rules that are to keep silent, sorted
public record Scenario(String name, Map<Need, Demand> demands, Holdings have, List<String> off) {

    public Scenario {
        off = off.stream().distinct().sorted().toList();
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

    /// What a running fabric has. It is asked to survive planned work and the loss of a host if it has a cluster;
    /// whether a
    /// site may be lost, no fabric tells.
    public static Scenario of(FabricState state, String name) {
        return FabricScenario.of(state, name);
    }

    public Scenario withOff(List<String> ids) {
        return new Scenario(name, demands, have, ids);
    }

    public Demand demand(Need need) {
        return Objects.requireNonNull(demands.get(need));
    }

    /// The needs that were asked for, in the order of the founding table.
    public List<Need> wanted() {
        List<Need> wanted = new ArrayList<>(demands.size());
        for (Demand demand : demands.values()) {
            if (demand.wanted() == Told.YES) {
                wanted.add(demand.need());
            }
        }
        return wanted;
    }
}
