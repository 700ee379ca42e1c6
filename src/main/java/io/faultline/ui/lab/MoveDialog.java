package io.faultline.ui.lab;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.fabric.FabricState;
import io.faultline.fabric.HostId;
import io.faultline.fabric.OperatorCommand;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Asks for a destination: every node with what speaks against it, as the cluster itself would judge; the best one is
/// chosen already. The line below says what will be typed.
final class MoveDialog extends FormDialog {
    private final Function<HostId, OperatorCommand> command;

    private MoveDialog(
            Bench bench, String title, String act, List<Destination> nodes, Function<HostId, OperatorCommand> command) {
        super(bench, title, act, "Stay");
        this.command = command;
        body(table(nodes));
        choose(Destination.best(nodes).map(Destination::node));
    }

    static MoveDialog ofVm(Bench bench, Glance glance, Action.Move move) {
        String kind = switch (move.type()) {
            case LIVE -> "Live migrate ";
            case QUICK -> "Quick migrate ";
            case SHUTDOWN, SHUTDOWN_FORCE, TURN_OFF -> "Move ";
        };
        return new MoveDialog(
                bench,
                kind + move.vm() + " to",
                kind + move.vm(),
                Destination.ofVm(glance.view().state(), move.vm(), move.type()),
                node -> new OperatorCommand.MoveVirtualMachineRole(move.vm(), node, move.type()));
    }

    static MoveDialog ofHost(Bench bench, Glance glance, Action.MoveHost move) {
        FabricState state = glance.view().state();
        return new MoveDialog(
                bench,
                "Move " + move.vm() + " to",
                "Move " + move.vm(),
                HostDestinations.of(state, move.vm()),
                host -> new OperatorCommand.MoveVm(move.vm(), host, HostDestinations.storage(state, move.vm(), host)));
    }

    static MoveDialog ofVolume(Bench bench, Glance glance, Action.MoveVolume move) {
        return new MoveDialog(
                bench,
                "Node that shall coordinate " + move.volume(),
                "Move " + move.volume(),
                Destination.ofVolume(glance.view().state(), move.volume()),
                node -> new OperatorCommand.MoveCsv(move.volume(), node));
    }

    private Div table(List<Destination> nodes) {
        Div table = new Div();
        table.addClassName("destinations");
        table.getElement().setAttribute("role", "radiogroup");
        table.getElement().setAttribute("aria-label", "Destination");
        Optional<HostId> best = Destination.best(nodes).map(Destination::node);
        for (Destination node : nodes) {
            table.add(row(node, best.equals(Optional.of(node.node()))));
        }
        if (nodes.isEmpty()) {
            table.add(new Paragraph("There is no other node."));
        }
        return table;
    }

    private NativeLabel row(Destination node, boolean best) {
        Input pick = new Input();
        pick.getElement().setAttribute("type", "radio");
        pick.getElement().setAttribute("name", "destination");
        if (best) {
            pick.getElement().setAttribute("checked", true);
            pick.getElement().setAttribute("autofocus", true);
            pick.getElement().executeJs("requestAnimationFrame(() => requestAnimationFrame(() => this.focus()))");
        }
        pick.setEnabled(node.isPossible());
        pick.getElement().addEventListener("change", change -> choose(Optional.of(node.node())));
        Span name = new Span(node.node().name());
        name.addClassName("dest-name");
        Span facts = new Span(node.facts());
        facts.addClassNames("dest-facts", "num");
        Div why = new Div();
        why.addClassName("dest-why");
        node.reasons().forEach(reason -> why.add(new Paragraph(reason)));
        if (best) {
            Span word = new Span("best");
            word.addClassName("tag");
            name.add(word);
        }
        NativeLabel row = new NativeLabel();
        row.addClassName("dest");
        row.setClassName("impossible", !node.isPossible());
        row.add(pick, name, facts, why);
        return row;
    }

    private void choose(Optional<HostId> node) {
        node.ifPresentOrElse(to -> offer(List.of(command.apply(to))), () -> refuse("No node can take it now."));
    }
}
