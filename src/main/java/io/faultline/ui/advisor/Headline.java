package io.faultline.ui.advisor;

import io.faultline.advisor.Advice;
import io.faultline.advisor.Cell;
import io.faultline.advisor.Claim;
import io.faultline.advisor.Design;
import io.faultline.advisor.Line;
import io.faultline.advisor.Option;
import io.faultline.advisor.Technology;
import io.faultline.advisor.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The recommended design in a few words: what it would be called on a whiteboard, and how much of what was asked it
/// meets.
record Headline(Advice advice, Design design) {

    static Headline of(Advice advice) {
        return new Headline(advice, advice.design());
    }

    /// What stands below the word of a cell: what is still open, else a figure that a rule claims.
    static String note(Cell cell) {
        if (cell.carries()) {
            String open = open(cell.option());
            if (!open.isEmpty()) {
                return open;
            }
        }
        if (cell.kind() == Line.Kind.NOT_ITS_JOB || cell.promise().isEmpty()) {
            return "";
        }
        Claim claim = cell.promise().get().claim();
        return claim.rto().most().filter(most -> most.isZero()).isPresent()
                ? "no interruption"
                : Spoken.range(claim.rto());
    }

    /// What is missing counts before what nobody told.
    private static String open(Option option) {
        long missing = count(option, Told.NO);
        long unknown = count(option, Told.UNKNOWN);
        return missing > 0 ? missing + " missing" : unknown > 0 ? unknown + " not known" : "";
    }

    private static long count(Option option, Told told) {
        return option.prerequisites().stream().filter(one -> one.met() == told).count();
    }

    String title() {
        List<String> parts = new ArrayList<>();
        boolean pool = design.has(Technology.STORAGE_SPACES_DIRECT);
        if (design.has(Technology.FAILOVER_CLUSTERING)) {
            parts.add(pool ? "failover cluster on Storage Spaces Direct" : "failover cluster");
        } else if (pool) {
            parts.add("Storage Spaces Direct");
        }
        Stream.of(Technology.LIVE_MIGRATION, Technology.STORAGE_LIVE_MIGRATION)
                .filter(design::has)
                .forEach(technology -> parts.add(technology.title()));
        if (design.has(Technology.HYPER_V_REPLICA)) {
            parts.add("Hyper-V Replica to the second site");
        }
        if (design.has(Technology.AZURE_SITE_RECOVERY)) {
            parts.add("Azure Site Recovery");
        }
        if (parts.isEmpty()) {
            return "Nothing here answers this";
        }
        var words = parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
        return design.has(Technology.FAILOVER_CLUSTERING) ? "A " + words : words;
    }

    /// The worst that is true of the whole.
    Verdict verdict() {
        if (!design.unmet().isEmpty()) {
            return design.carried().isEmpty() ? Verdict.STOP : Verdict.COST;
        }
        return atACost() > 0 || design.prerequisites().stream().anyMatch(one -> one.met() != Told.YES)
                ? Verdict.COST
                : Verdict.MEETS;
    }

    long atACost() {
        return design.carried().values().stream()
                .filter(cell -> cell.kind() == Line.Kind.AT_A_COST)
                .count();
    }

    String summary() {
        int wanted = advice.scenario().wanted().size();
        int met = design.carried().size();
        var words =
                new StringBuilder(wanted == 1 && met == 1 ? "Meets what was asked" : "Meets " + met + " of " + wanted);
        if (atACost() > 0) {
            words.append(wanted == 1 ? ", at a cost" : ", " + atACost() + " of them at a cost");
        }
        words.append('.');
        open(words, Told.NO, " is missing", " are missing");
        open(words, Told.UNKNOWN, " is not known", " are not known");
        return words.toString();
    }

    private void open(StringBuilder words, Told met, String one, String many) {
        long count = design.prerequisites().stream()
                .filter(each -> each.met() == met)
                .count();
        if (count > 0) {
            words.append(count == 1 ? " 1 prerequisite" + one : " " + count + " prerequisites" + many)
                    .append('.');
        }
    }
}
