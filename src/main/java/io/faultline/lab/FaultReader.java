package io.faultline.lab;

import io.faultline.source.Quantity;
import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `faults:`, whose time is `{{wait}}s after outage.start`, `2m after move.done` or `5m after start`.
final class FaultReader {
    private static final Pattern AT =
            Pattern.compile("(.+?)\\s+after\\s+(?:step\\s+)?(?:(start)|([a-z0-9-]+)\\.(start|done))");

    private final Language language;
    private final Collection<String> steps;

    FaultReader(Language language, Collection<String> steps) {
        this.language = language;
        this.steps = steps;
    }

    List<Fault> read(YamlNode list) {
        List<Fault> faults = new ArrayList<>();
        for (YamlNode node : list.list()) {
            node.onlyKeys("id", "at", "run");
            YamlNode id = node.required("id");
            if (faults.stream().anyMatch(fault -> fault.id().equals(id.text())) || steps.contains(id.text())) {
                id.report("The id (" + id.text() + ") is taken.", "a step or another fault has it.");
            }
            faults.add(fault(node, id.text(), node.required("at")));
        }
        return faults;
    }

    private Fault fault(YamlNode node, String id, YamlNode at) {
        Sentence run = Sentence.read(node.required("run"), language.ofView());
        Matcher found = AT.matcher(at.text().strip());
        if (!found.matches()) {
            at.report("(" + at.text() + ") is no time for a fault.", "90s after outage.start, or 5m after start.");
            return new Fault(id, "0s", Fault.Anchor.BEGINNING, "", run, node.line());
        }
        String delay = found.group(1);
        if (!delay.contains("{{") && !isLength(delay)) {
            at.report("(" + delay + ") is not a length of time.", "a unit is missing: 90s or 2m.");
        }
        if (found.group(2) != null) {
            return new Fault(id, delay, Fault.Anchor.BEGINNING, "", run, node.line());
        }
        String step = found.group(3);
        if (!steps.contains(step)) {
            at.report("There is no step (" + step + ").", "one of: " + String.join(", ", steps) + ".");
        }
        Fault.Anchor anchor = found.group(4).equals("done") ? Fault.Anchor.STEP_DONE : Fault.Anchor.STEP_OPENED;
        return new Fault(id, delay, anchor, step, run, node.line());
    }

    private static boolean isLength(String text) {
        try {
            Quantity.duration(text);
            return true;
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return false;
        }
    }
}
