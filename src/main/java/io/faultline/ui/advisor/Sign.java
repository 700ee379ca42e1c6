package io.faultline.ui.advisor;

import com.vaadin.flow.component.html.Span;
import io.faultline.advisor.Told;

/// A state's shape, 12 px, drawn as [io.faultline.ui.fabric.Glyph] is. A word stands beside it, always.
final class Sign extends Span {

    Sign(String tone, String shape) {
        addClassNames("sign", tone);
        getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("innerHTML", "<svg class='gl' viewBox='0 0 12 12'>" + shape + "</svg>");
    }

    /// Of something that must be there first.
    static Sign of(Told met) {
        return switch (met) {
            case YES -> Verdict.MEETS.sign();
            case NO -> Verdict.STOP.sign();
            case UNKNOWN ->
                new Sign(
                        "absent",
                        "<circle class='gl-s' cx='6' cy='6' r='4.6' stroke-dasharray='2.2 2.62' stroke-width='2'/>");
        };
    }
}
