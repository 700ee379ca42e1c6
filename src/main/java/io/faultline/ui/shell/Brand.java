package io.faultline.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// The mark, strata cut by the fault, and the name beside it; leads to the first page.
final class Brand extends Anchor {

    private static final String STRATA = "M1.5 6H12.2M1.5 12H10.6M1.5 18H8.9M15.4 9H22.5M13.7 15H22.5M12.1 21H22.5";
    private static final String FAULT = "M15.6 .8L9.3 23.2";

    /// For the browser's tab, where no sheet of ours is: its colours stand in it.
    static final String AS_ADDRESS = address();

    Brand() {
        super("/");
        addClassName("brand");
        var mark = new Svg("""
                <svg viewBox="0 0 24 24" aria-hidden="true"><g fill="none" stroke-width="2">\
                <path d="%s" stroke="currentColor"/><path d="%s" stroke="var(--fl-fault)"/></g></svg>""".formatted(STRATA, FAULT));
        mark.getElement().setAttribute("aria-hidden", "true");
        add(mark);
        add("Faultline");
    }

    private static String address() {
        var picture = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="2.4">\
                <style>.s{stroke:#14181a}@media(prefers-color-scheme:dark){.s{stroke:#eceeeb}}</style>\
                <path class="s" d="%s"/><path d="%s" stroke="#d63f17"/></svg>""".formatted(STRATA, FAULT);
        return "data:image/svg+xml,"
                + URLEncoder.encode(picture, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
