package io.faultline.ui.advisor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.faultline.ui.shell.CopyButton;

/// The link to this answer, to be copied: the address of the page, which carries scenario and revision.
final class ShareButton extends NativeButton {

    ShareButton() {
        super("Share");
        addClassNames("btn", "small");
        addClickListener(_ ->
                getUI().ifPresent(ui -> ui.getPage().fetchCurrentURL(address -> show(address.toString()))));
    }

    private static void show(String address) {
        var field = new TextField("Link to this answer");
        field.setValue(address);
        field.setReadOnly(true);
        field.setWidthFull();
        field.setAutoselect(true);
        var done = Pieces.span("copied", "");
        done.getElement().setAttribute("role", "status");
        var dialog = new Dialog("Share this answer");
        dialog.addClassName("share");
        dialog.setWidth("560px");
        dialog.setMaxWidth("calc(100vw - 32px)");
        dialog.add(
                new Paragraph("The link carries the scenario and the revision of the rules, and nothing is kept here. "
                        + "Whoever opens it gets an answer by the rules of that day, and what has changed since."),
                field,
                new Span(done));
        dialog.getFooter()
                .add(
                        new CopyButton(address, done, "please copy it from the field"),
                        new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
