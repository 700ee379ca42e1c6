package io.faultline.ui.fabric;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/// The shape of a state, 12 px: `<fl-glyph>`. A word stands beside it, always.
@Tag("fl-glyph")
@JsModule("./glyphs/fl-glyph.ts")
public class Glyph extends Component {

    public Glyph(Mark mark) {
        getElement().setAttribute("name", mark.name().toLowerCase(Locale.ROOT));
    }

    /// In the colour of the text around it instead of the state's own.
    public Glyph plain() {
        getElement().setAttribute("plain", true);
        return this;
    }
}
