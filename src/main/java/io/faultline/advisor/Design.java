package io.faultline.advisor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The technologies that together answer what was asked: down the ranking, each that carries a need which none before
/// it
/// carries. Two that carry the same are alternatives, and the later one is `spare`.
///
/// @param carried who carries each need that is met
/// @param unmet   needs that nothing here meets
public record Design(List<Option> core, List<Option> spare, Map<Need, Cell> carried, List<Need> unmet) {

    public Design {
        core = List.copyOf(core);
        spare = List.copyOf(spare);
        carried = Collections.unmodifiableMap(carried);
        unmet = List.copyOf(unmet);
    }

    static Design of(List<Need> wanted, List<Option> options) {
        List<Option> core = new ArrayList<>();
        List<Option> spare = new ArrayList<>();
        Map<Need, Cell> carried = new EnumMap<>(Need.class);
        for (Option option : options) {
            if (!Advice.isAnswer(option)) {
                continue;
            }
            boolean fresh = false;
            for (Need need : wanted) {
                Cell cell = Cell.of(option, need);
                if (cell.carries() && !carried.containsKey(need)) {
                    carried.put(need, cell);
                    fresh = true;
                }
            }
            (fresh ? core : spare).add(option);
        }
        List<Need> unmet =
                wanted.stream().filter(need -> !carried.containsKey(need)).toList();
        return new Design(core, spare, carried, unmet);
    }

    public boolean has(Technology technology) {
        return core.stream().anyMatch(option -> option.technology() == technology);
    }

    public List<Line> because() {
        return core.stream().flatMap(option -> option.because().stream()).toList();
    }

    /// Only what this design pays for: a cost of Replica as a stand-in for the cluster is none where there is a
    /// cluster.
    public List<Line> despite() {
        return core.stream()
                .flatMap(option -> option.despite().stream())
                .filter(line -> line.need()
                        .map(need -> carriesIt(need, line.technology()))
                        .orElse(true))
                .toList();
    }

    public List<Prerequisite> prerequisites() {
        return core.stream().flatMap(option -> option.prerequisites().stream()).toList();
    }

    /// The claims of whoever carries a need.
    public List<Promise> promises() {
        return carried.values().stream()
                .flatMap(cell -> cell.promise().stream())
                .toList();
    }

    public List<Line> doesNotProtect() {
        return core.stream().flatMap(option -> option.doesNotProtect().stream()).toList();
    }

    private boolean carriesIt(Need need, Technology technology) {
        Cell cell = carried.get(need);
        return cell != null && cell.option().technology() == technology;
    }
}
