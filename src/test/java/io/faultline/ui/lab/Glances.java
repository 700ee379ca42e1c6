package io.faultline.ui.lab;

import io.faultline.testing.Story;
import io.faultline.workbench.AttemptId;
import io.faultline.workbench.BenchView;
import io.faultline.workbench.Pace;
import java.util.List;
import java.util.Optional;

/// What a screen would know of a story.
final class Glances {
    private Glances() {}

    static Glance of(Story story) {
        return Glance.after(null, view(story));
    }

    /// The next view after one that is known: only what is new.
    static Glance later(Glance before, BenchView whole) {
        long seen = before.events().isEmpty() ? 0 : before.events().getLast().seq();
        return Glance.after(
                before,
                new BenchView(
                        whole.attempt(),
                        before.view().seq() + 1,
                        false,
                        whole.now(),
                        whole.pace(),
                        whole.state(),
                        whole.newEvents().stream().filter(e -> e.seq() > seen).toList(),
                        whole.pending(),
                        whole.flows(),
                        whole.sheet(),
                        whole.notices(),
                        whole.newCommands(),
                        whole.newConsole()));
    }

    static BenchView view(Story story) {
        var simulation = story.simulation();
        return new BenchView(
                new AttemptId(1),
                1,
                true,
                simulation.now(),
                Pace.START,
                simulation.state(),
                simulation.history().since(0),
                simulation.pending(),
                simulation.flows(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
