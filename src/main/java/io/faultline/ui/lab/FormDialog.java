package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.console.Shell;
import io.faultline.fabric.Command;
import java.util.List;

/// A form that ends in console lines: it shows what will be typed, and types it. Why nothing can be sent stands where
/// the lines would be.
abstract class FormDialog {
    /// A choice is sent from the keyboard without a walk to the button.
    private static final String ENTER = "event.key === 'Enter' && event.target.type === 'radio'";

    private final Bench bench;
    private final Dialog dialog = new Dialog();
    private final Div lines = new Div();
    private final Button act;
    private List<String> offered = List.of();

    /// @param act    verb with its object, on the button that sends
    /// @param refuse what happens instead
    FormDialog(Bench bench, String title, String act, String refuse) {
        this.bench = bench;
        this.act = new Button(act, click -> send());
        this.act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.act.setDisableOnClick(true);
        lines.addClassName("asked-lines");
        lines.getElement().setAttribute("aria-live", "polite");
        dialog.setHeaderTitle(title);
        dialog.addClassName("move-dialog");
        dialog.getFooter().add(new Button(refuse, click -> dialog.close()), this.act);
    }

    final void body(Component... parts) {
        for (Component part : parts) {
            part.getElement().addEventListener("keydown", key -> enter()).setFilter(ENTER);
            dialog.add(part);
        }
        dialog.add(lines);
    }

    private void enter() {
        if (act.isEnabled()) {
            send();
        }
    }

    final void open() {
        dialog.open();
    }

    final void verb(String words) {
        act.setText(words);
    }

    /// What will be typed, in this order.
    final void offer(List<? extends Command> commands) {
        offered = commands.stream().map(Shell::print).toList();
        lines.removeAll();
        offered.forEach(line -> {
            Code code = new Code(line);
            code.addClassName("asked-line");
            lines.add(code);
        });
        bench.locked().ifPresent(this::refuse);
        act.setEnabled(!offered.isEmpty());
    }

    /// Nothing can be sent now.
    final void refuse(String why) {
        offered = List.of();
        lines.removeAll();
        Paragraph reason = new Paragraph(why);
        reason.addClassName("asked-not");
        lines.add(reason);
        act.setEnabled(false);
    }

    /// The lines that are shown.
    final List<String> offered() {
        return offered;
    }

    final void send() {
        offered.forEach(bench::type);
        dialog.close();
    }
}
