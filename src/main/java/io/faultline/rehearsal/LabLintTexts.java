package io.faultline.rehearsal;

import io.faultline.console.Reply;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.kernel.SimTime;
import io.faultline.lab.Check;
import io.faultline.lab.Lab;
import io.faultline.lab.LabFolder;
import io.faultline.lab.Step;
import io.faultline.lab.TextBlock;
import io.faultline.lab.Variant;
import io.faultline.ledger.Entry.Status;
import io.faultline.ledger.Ledger;
import io.faultline.source.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be said of a lab's words without running it.
final class LabLintTexts {

    private final LabFolder folder;
    private final Lab lab;
    private final Ledger ledger = Ledger.load();
    private final Findings findings;

    private LabLintTexts(LabFolder folder, Lab lab, Findings findings) {
        this.folder = folder;
        this.lab = lab;
        this.findings = findings;
    }

    static void check(LabFolder folder, Lab lab, Findings findings) {
        LabLintTexts texts = new LabLintTexts(folder, lab, findings);
        lab.checks().forEach(texts::check);
        lab.steps().forEach(texts::step);
        lab.steps().forEach(step -> LabLintReading.check(folder, step, findings));
    }

    private void check(Check check) {
        boolean told = lab.step(check.step()).stream()
                .flatMap(step -> step.text().stream())
                .anyMatch(block ->
                        block instanceof TextBlock.Task task && task.checks().contains(check.id()));
        if (!told) {
            report(
                    "L010",
                    "lab.yaml",
                    check.line(),
                    check.id(),
                    "No task in the text of its step tells of the check (" + check.id() + ").",
                    "a ::task[…]{checks=" + check.id() + "} is missing.");
        }
        if (!check.fail().showsValues() && check.rubric().isEmpty()) {
            report(
                    "L031",
                    "lab.yaml",
                    check.line(),
                    check.id(),
                    "What (" + check.id() + ") says on failing shows nothing that was seen.",
                    "a {{value}} in it helps.");
        }
        check.ledger().forEach(id -> ledger("lab.yaml", check.line(), id, true));
    }

    private void step(Step step) {
        for (TextBlock block : step.text()) {
            switch (block) {
                case TextBlock.Run run -> {
                    refused(step, run.line());
                    notUnderstood(run.line())
                            .ifPresent(error -> report(
                                    "L050",
                                    step.file(),
                                    lineOf(step, run.line()),
                                    run.line(),
                                    "(" + run.line() + ") cannot be typed: "
                                            + error.text().strip(),
                                    error.maybe().startsWith("Maybe ")
                                            ? error.maybe().substring(6)
                                            : error.maybe()));
                }
                case TextBlock.Note note -> {
                    if (!note.ledger().isEmpty()) {
                        ledger(step.file(), lineOf(step, note.ledger()), note.ledger(), false);
                    }
                }
                case TextBlock.Html _ -> {}
                case TextBlock.Task _ -> {}
            }
        }
    }

    private void refused(Step step, String line) {
        lab.allow()
                .refused(line)
                .ifPresent(cmdlet -> report(
                        "L050",
                        step.file(),
                        lineOf(step, line),
                        line,
                        "(" + line + ") is told, and the lab does not allow (" + cmdlet + ").",
                        "allow: in lab.yaml forbids too much."));
    }

    private void ledger(String path, int line, String id, boolean graded) {
        Optional<Status> status = ledger.entry(id).map(io.faultline.ledger.Entry::status);
        if (status.isEmpty()) {
            List<String> known =
                    ledger.entries().stream().map(io.faultline.ledger.Entry::id).toList();
            findings.add("L051", Problem.unknown(folder.named(path), line, "The ledger entry", id, known));
        } else if (graded && (status.get() == Status.DISPUTED || status.get() == Status.ABSENT)) {
            report(
                    "L051",
                    path,
                    line,
                    id,
                    "The behaviour (" + id + ") is " + status.get().name().toLowerCase(Locale.ROOT)
                            + " and may not be graded.",
                    "the check can ask for something else.");
        }
    }

    /// Where the step's text says it, from 1; 0 when it is not found as it stands.
    private int lineOf(Step step, String said) {
        List<String> lines = folder.read(step.file()).orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(said)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void report(String code, String path, int line, String value, String message, String maybe) {
        findings.add(code, path, line, value, message, maybe);
    }

    /// The problem with a console line, if nobody would understand it, whatever was drawn.
    private Optional<ShellError> notUnderstood(String line) {
        if (!lab.variants().canDraw(1)) {
            return Optional.empty();
        }
        Variant variant = lab.variant(1);
        Reply reply = Shell.interpret(lab.fabric(variant), SimTime.ZERO, variant.text(line));
        return reply instanceof Reply.Failed(ShellError error) ? Optional.of(error) : Optional.empty();
    }
}
