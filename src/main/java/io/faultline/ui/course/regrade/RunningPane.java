package io.faultline.ui.course.regrade;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.faultline.course.RegradeJob;
import io.faultline.course.Regrades;
import io.faultline.ui.course.Said;

/// A dry run under way. No figure is shown before all of them are there.
final class RunningPane extends Section {

    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();

    RunningPane(Regrades regrades, RegradeJob job) {
        addClassName("running");
        bar.getElement().setAttribute("aria-label", "Attempts done again");
        words.addClassName("num");
        var stop = new NativeButton(
                "Stop and discard it",
                _ -> DryRunPane.told(regrades.discard(job.id())).ifPresent(Said::done));
        stop.addClassName("btn");
        var acts = new Div(stop);
        acts.addClassName("act");
        add(new H4("Doing every attempt again under r" + job.lab().revision()), bar, words, acts);
        show(job);
    }

    void show(RegradeJob job) {
        bar.setMin(0);
        bar.setMax(Math.max(1, job.total()));
        bar.setValue(Math.min(job.judged(), Math.max(1, job.total())));
        words.setText(job.judged() + " of " + job.total() + " attempts"
                + (job.diverged() == 0 ? "" : ", " + job.diverged() + " diverged"));
    }
}
