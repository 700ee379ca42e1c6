package io.faultline.ui.advisor;

import io.faultline.advisor.Advice;
import io.faultline.advisor.Line;
import io.faultline.advisor.Need;
import io.faultline.advisor.Option;
import io.faultline.advisor.Prerequisite;
import io.faultline.advisor.Promise;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The technologies that together answer what was asked: down the ranking, each that answers a need which none before
/// it answers. Two that answer the same are alternatives, and the later one is `spare`.
record Design(Advice advice, List<Option> core, List<Option> spare, Map<Need, Cell> carried) {

    static Design of(Advice advice) {
        List<Option> core = new ArrayList<>();
        List<Option> spare = new ArrayList<>();
        Map<Need, Cell> carried = new EnumMap<>(Need.class);
        for (var option : advice.recommended()) {
            var fresh = advice.scenario().wanted().stream()
                    .map(need -> Cell.of(option, need))
                    .filter(cell -> cell.answers() && cell.verdict().covers() && !carried.containsKey(cell.need()))
                    .toList();
            fresh.forEach(cell -> carried.put(cell.need(), cell));
            (fresh.isEmpty() ? spare : core).add(option);
        }
        return new Design(advice, core, spare, carried);
    }

    boolean isEmpty() {
        return core.isEmpty();
    }

    boolean has(Technology technology) {
        return core.stream().anyMatch(option -> option.technology() == technology);
    }

    /// How it would be called on a whiteboard.
    String title() {
        List<String> parts = new ArrayList<>();
        boolean pool = has(Technology.STORAGE_SPACES_DIRECT);
        if (has(Technology.FAILOVER_CLUSTERING)) {
            parts.add(pool ? "failover cluster on Storage Spaces Direct" : "failover cluster");
        } else if (pool) {
            parts.add("Storage Spaces Direct");
        }
        Stream.of(Technology.LIVE_MIGRATION, Technology.STORAGE_LIVE_MIGRATION)
                .filter(this::has)
                .forEach(technology -> parts.add(technology.title()));
        if (has(Technology.HYPER_V_REPLICA)) {
            parts.add("Hyper-V Replica to the second site");
        }
        if (has(Technology.AZURE_SITE_RECOVERY)) {
            parts.add("Azure Site Recovery");
        }
        if (parts.isEmpty()) {
            return "Nothing here answers this";
        }
        var words = parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        return has(Technology.FAILOVER_CLUSTERING) ? "A " + words : words;
    }

    /// The worst that is true of the whole.
    Verdict verdict() {
        if (carried.size() < advice.scenario().wanted().size()) {
            return carried.isEmpty() ? Verdict.STOP : Verdict.COST;
        }
        return atACost() > 0 || prerequisites().stream().anyMatch(one -> one.met() != Told.YES)
                ? Verdict.COST
                : Verdict.MEETS;
    }

    long atACost() {
        return carried.values().stream()
                .filter(cell -> cell.verdict() == Verdict.COST)
                .count();
    }

    String summary() {
        int wanted = advice.scenario().wanted().size();
        var words = new StringBuilder(
                wanted == 1 && carried.size() == 1
                        ? "Meets what was asked"
                        : "Meets " + carried.size() + " of " + wanted);
        if (atACost() > 0) {
            words.append(wanted == 1 ? ", at a cost" : ", " + atACost() + " of them at a cost");
        }
        words.append('.');
        open(words, Told.NO, " is missing", " are missing");
        open(words, Told.UNKNOWN, " is not known", " are not known");
        return words.toString();
    }

    private void open(StringBuilder words, Told met, String one, String many) {
        long count = prerequisites().stream().filter(each -> each.met() == met).count();
        if (count > 0) {
            words.append(count == 1 ? " 1 prerequisite" + one : " " + count + " prerequisites" + many)
                    .append('.');
        }
    }

    List<Line> because() {
        return core.stream().flatMap(option -> option.because().stream()).toList();
    }

    /// Only what this design pays for: a cost of Replica as a stand-in for the cluster is none where there is a
    /// cluster.
    List<Line> despite() {
        return core.stream()
                .flatMap(option -> option.despite().stream())
                .filter(line -> line.need()
                        .map(need -> {
                            var cell = carried.get(need);
                            return cell != null && cell.option().technology() == line.technology();
                        })
                        .orElse(true))
                .toList();
    }

    List<Prerequisite> prerequisites() {
        return core.stream().flatMap(option -> option.prerequisites().stream()).toList();
    }

    /// The claims of whoever carries a need.
    List<Promise> promises() {
        return carried.values().stream()
                .flatMap(cell -> cell.promise().stream())
                .toList();
    }

    List<Line> doesNotProtect() {
        return core.stream().flatMap(option -> option.doesNotProtect().stream()).toList();
    }
}
