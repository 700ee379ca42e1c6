package io.faultline.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.faultline.ledger.Entry;
import io.faultline.ledger.Ledger;
import io.faultline.ui.shell.MainLayout;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What is simulated, and how closely. `?text=…` opens it filtered, so that a chip anywhere can lead to its entry.
@Route(value = LedgerView.ROUTE, layout = MainLayout.class)
@PageTitle("What is simulated · Faultline")
@AnonymousAllowed
class LedgerView extends Div implements BeforeEnterObserver {

    static final String ROUTE = "ledger";
    static final String TEXT = "text";

    private final Collection<Entry> entries = Ledger.load().entries();
    private final TextField text = new TextField();
    private final Map<Entry.Status, NativeButton> buttons = new EnumMap<>(Entry.Status.class);
    private final Div found = new Div();
    private final Paragraph count = new Paragraph();
    private Optional<Entry.Status> status = Optional.empty();

    LedgerView() {
        addClassName("ledger");
        text.setPlaceholder("Find: heartbeat, CSV, 2019…");
        text.setAriaLabel("Find a behaviour");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> show());
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
        var head = new Div(
                new H1("What is simulated"),
                new Paragraph(
                        "Each behaviour of the cluster here, how close it is to Windows Server, what it stands on, and the"
                                + " test that shows it. What is disputed is never graded."));
        head.addClassName("lead");
        var filter = new Div(text, count);
        filter.addClassName("filter");
        add(head, counts(), filter, found);
        show();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter(TEXT).ifPresent(text::setValue);
    }

    private Component counts() {
        var row = new Div();
        row.addClassName("counts");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show only one status");
        Catalogue.counts(entries).forEach((kind, number) -> {
            var button = new NativeButton("", _ -> toggle(kind));
            button.addClassName("stand");
            var figure = new Span(String.valueOf(number));
            figure.addClassNames("figure", "num");
            var meaning = new Span(Standing.meaning(kind));
            meaning.addClassName("meaning");
            button.add(figure, new Standing(kind), meaning);
            buttons.put(kind, button);
            row.add(button);
        });
        return row;
    }

    /// The same again shows all.
    private void toggle(Entry.Status kind) {
        status = status.filter(kind::equals).isPresent() ? Optional.empty() : Optional.of(kind);
        show();
    }

    private void show() {
        var catalogue = Catalogue.of(entries, status, text.getValue());
        buttons.forEach((kind, button) -> button.getElement()
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(status.filter(kind::equals).isPresent())));
        count.setText(catalogue.size() + " of " + entries.size() + " behaviours");
        found.removeAll();
        catalogue.topics().forEach(topic -> found.add(section(topic)));
        if (catalogue.size() == 0) {
            var nothing = new Div(new Paragraph("Nothing of that name. What is not in this list is not simulated."));
            nothing.addClassName("nothing");
            found.add(nothing);
        }
    }

    private static Component section(Topic topic) {
        var list = new UnorderedList();
        topic.entries().forEach(entry -> list.add(new EntryRow(entry)));
        var section = new Section(new H2(topic.title()), list);
        section.addClassName("topic");
        return section;
    }
}
