package io.faultline.ui.course;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Numbers above a list, each a button that shows only those whom it counts; the same again shows all.
///
/// @param <K> what a number counts
public final class Figures<K> extends Div {

    private record Figure(NativeButton button, Span number, Span words) {}

    private final Map<K, Figure> figures = new LinkedHashMap<>();
    private final Consumer<K> press;

    public Figures(String label, Consumer<K> press) {
        this.press = press;
        addClassName("figures");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }

    /// @param hot a number above zero wants to be seen
    public Figures<K> with(K what, String words, boolean hot) {
        var number = new Span("0");
        number.addClassName("count");
        var counts = new Span(words);
        counts.addClassName("xs");
        var button = new NativeButton("", _ -> press.accept(what));
        button.addClassName("figure");
        button.setClassName("may-be-hot", hot);
        button.add(number, counts);
        button.getElement().setAttribute("aria-pressed", "false");
        figures.put(what, new Figure(button, number, counts));
        add(button);
        return this;
    }

    public void show(K what, long count) {
        var figure = figures.get(what);
        if (figure != null) {
            figure.number().setText(Long.toString(count));
            figure.button().setClassName("hot", count > 0 && figure.button().hasClassName("may-be-hot"));
        }
    }

    public void say(K what, String words) {
        var figure = figures.get(what);
        if (figure != null) {
            figure.words().setText(words);
        }
    }

    public void press(@Nullable K chosen) {
        figures.forEach((what, figure) ->
                figure.button().getElement().setAttribute("aria-pressed", String.valueOf(what.equals(chosen))));
    }
}
