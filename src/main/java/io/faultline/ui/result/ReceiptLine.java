package io.faultline.ui.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.faultline.workbench.Receipt;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Proof that it was handed in. The server does not know the visitor's time zone; the browser does.
final class ReceiptLine extends Div {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String LOCAL = """
            const day = {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false};
            this.textContent = new Intl.DateTimeFormat('en-GB', day).format(new Date($0));""";

    /// @param moment where it has a time of its own
    ReceiptLine(Receipt receipt, Optional<Moment> moment) {
        addClassName("receipt");
        Span code = new Span(receipt.code());
        code.addClassNames("receipt-code", "num");
        Span when = new Span(UTC.format(receipt.at()));
        when.getElement().executeJs(LOCAL, receipt.at().toString());
        Div receiptLine = new Div(new Span("Receipt"), code);
        receiptLine.addClassName("receipt-line");
        add(
                new Paragraph(
                        new Span("Handed in "),
                        when,
                        new Span(moment.map(at -> ", at " + at.clock() + " on the bench.")
                                .orElse("."))),
                receiptLine);
    }
}
