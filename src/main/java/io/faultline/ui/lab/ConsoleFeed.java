package io.faultline.ui.lab;

import io.faultline.console.Completion;
import io.faultline.console.Rows;
import io.faultline.console.Shell;
import io.faultline.console.ShellError;
import io.faultline.fabric.Event;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.Refusal;
import io.faultline.ui.fabric.CommandLine;
import io.faultline.ui.fabric.ConsoleView;
import io.faultline.ui.fabric.EntryView;
import io.faultline.workbench.Attempt;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.ConsoleEntry;
import io.faultline.workbench.Outcome;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The console: lines typed, and what came of each. A line shows up again when it is in the journal, with its
/// outcome.
final class ConsoleFeed implements Pane {
    private static final int KEPT = 400;
    private static final int ROOM = 64; // numbers that one line may use

    /// The pane is larger while one types, and the newest line stays in sight. It shrinks only after a click
    /// elsewhere, so that what was pressed does not move away under the pointer.
    private static final String GROW = """
            const bench = this.closest('.bench');
            const end = new AbortController();
            const on = (type, hear) => document.addEventListener(type, event => {
                if (this.isConnected) hear(event); else end.abort();
            }, {signal: end.signal, capture: true});
            let pressed = false;
            const elsewhere = event => !event.composedPath().includes(this);
            on('pointerdown', () => pressed = true);
            on('pointerup', () => setTimeout(() => pressed = false));
            on('click', event => { if (elsewhere(event)) bench?.classList.remove('typing'); });
            on('focusin', event => {
                if (!elsewhere(event)) bench?.classList.add('typing');
                else if (!pressed) bench?.classList.remove('typing');
            });
            new ResizeObserver(() => {
                const lines = this.renderRoot?.querySelector('.scroll');
                if (lines) lines.scrollTop = lines.scrollHeight;
            }).observe(this)""";

    private static final String WRITE = """
            const field = this.renderRoot?.querySelector('input');
            if (!field || field.disabled) return;
            field.value = $0;
            field.dispatchEvent(new Event('input'));
            field.focus();
            field.setSelectionRange($0.length, $0.length);""";

    private final CommandLine console = new CommandLine();
    private final LocalTime startsAt;
    private final boolean locked;
    private final TreeMap<Long, EntryView> entries = new TreeMap<>();
    private final Prompts prompts = new Prompts();
    private List<String> history = List.of();
    private @Nullable FabricState state;

    ConsoleFeed(Bench bench, Attempt attempt) {
        this.startsAt = attempt.startsAt();
        this.locked = attempt.isReadOnly();
        console.onLine(bench::type);
        console.onComplete(this::complete);
        console.addAttachListener(attach -> console.getElement().executeJs(GROW));
    }

    CommandLine component() {
        return console;
    }

    /// Puts a line where one types, as if it had been typed and not yet sent.
    void write(String line) {
        console.getElement().executeJs(WRITE, line);
    }

    @Override
    public void show(Glance glance) {
        BenchView view = glance.view();
        state = view.state();
        if (view.full()) {
            entries.clear();
            prompts.begin();
            history = view.newConsole().stream().map(ConsoleEntry::typed).toList();
        }
        view.newConsole().forEach(this::add);
        prompts.now(view.state());
        while (entries.size() > KEPT) {
            entries.pollFirstEntry();
        }
        SortedMap<Long, EntryView> shown = new TreeMap<>(entries);
        console.show(new ConsoleView(Prompts.of(view.state()), locked, history, shown));
    }

    private void add(ConsoleEntry entry) {
        List<EntryView> lines = new ArrayList<>();
        lines.add(EntryView.line(entry.typed(), Moments.timeOfDay(entry.at(), startsAt))
                .at(prompts.before(entry)));
        entry.outcome().ifPresent(outcome -> lines.addAll(said(outcome)));
        for (int i = 0; i < Math.min(ROOM, lines.size()); i++) {
            entries.put(entry.number() * ROOM + i, lines.get(i));
        }
    }

    private static List<EntryView> said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted ->
                accepted.refusals().stream()
                        .flatMap(refused -> refused.refusals().stream().map(no -> refusal(refused, no)))
                        .toList();
            case Outcome.Answered(var rows) -> table(rows);
            case Outcome.Told(var text) -> List.of(EntryView.text(text));
            case Outcome.Failed(var error) -> List.of(error(error));
            case Outcome.OurFault(var report) ->
                List.of(EntryView.fault(
                        "This line broke the simulator, not your fabric.",
                        "It is skipped, it costs you nothing, and it has been reported: " + report));
        };
    }

    private static EntryView refusal(Event.CommandRefused refused, Refusal no) {
        return EntryView.error(no.text(), no.code(), "Nothing was changed on " + refused.subject() + ".");
    }

    private static List<EntryView> table(Rows rows) {
        List<EntryView> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add(EntryView.table(rows.text()));
        }
        rows.errors().forEach(error -> lines.add(error(error)));
        return lines;
    }

    private static EntryView error(ShellError error) {
        String maybe = error.maybe().isEmpty() ? null : error.maybe();
        return error.kind() == ShellError.Kind.NOT_MODELLED
                ? EntryView.absent(error.text(), error.code(), maybe == null ? "Nothing was changed." : maybe)
                : EntryView.error(error.text(), error.code(), maybe);
    }

    private List<String> complete(String text, int caret) {
        FabricState now = state;
        return now == null || text.isBlank()
                ? List.of()
                : Shell.complete(now, text, caret).stream()
                        .map(completion -> completed(text, completion))
                        .toList();
    }

    private static String completed(String text, Completion completion) {
        return text.substring(0, completion.from()) + completion.text() + text.substring(completion.to());
    }
}
