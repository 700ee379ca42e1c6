package io.faultline.ui.result;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.faultline.lab.Numbers;
import io.faultline.lab.Variant;
import java.util.Locale;

/// What was drawn for this attempt. The values come with the end: some of them tell what is still to happen.
final class VariantCard extends Section {

    VariantCard(Result result) {
        addClassName("variant");
        Span code = new Span(code(result.variant()));
        code.addClassNames("tag", "num");
        H2 title = new H2("Variant ");
        title.add(code);
        add(title);
        if (result.lab().variants().areAlike()) {
            add(new Paragraph("All attempts at this lab are alike."));
        } else if (!result.isOver() && result.own()) {
            add(new Paragraph("What was drawn for it is told after you hand in."));
        } else {
            add(values(result.variant()));
        }
    }

    /// Short, to be read out.
    static String code(Variant variant) {
        return Long.toUnsignedString(variant.seed(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private static DescriptionList values(Variant variant) {
        DescriptionList list = new DescriptionList();
        for (int i = 0; i < variant.situations().size(); i++) {
            list.add(
                    new DescriptionList.Term("situation " + (i + 1)),
                    new DescriptionList.Description(variant.situations().get(i).title()));
        }
        variant.values().forEach((name, value) -> {
            DescriptionList.Description shown = new DescriptionList.Description(
                    value instanceof Double number ? Numbers.printed(number) : value.toString());
            shown.addClassName("num");
            list.add(new DescriptionList.Term(name.replace('.', ' ')), shown);
        });
        return list;
    }
}
