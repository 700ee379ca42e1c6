package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// The text of a bench without a lab: what it is, and three things to try.
final class FreeBench extends Article {
    FreeBench(Bench bench) {
        addClassName("step-text");
        add(
                new H2("A free bench"),
                new Paragraph("Four hosts, shared storage, one cluster, and nobody who marks. Break what you like."),
                new Paragraph("Move a machine while it runs, and watch the passes shrink."),
                new RunLine("Move-ClusterVirtualMachineRole -Name SQL01 -MigrationType Live", LineUse.RUN, bench),
                new Paragraph("Pull a plug. The cluster is not told: it has to notice."),
                new RunLine("Invoke-Fault -PowerLoss HV02", LineUse.RUN, bench),
                new Paragraph("Give the power back, and see what comes home."),
                new RunLine("Repair-Fault -PowerLoss HV02", LineUse.RUN, bench));
    }
}
