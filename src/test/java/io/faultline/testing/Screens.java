package io.faultline.testing;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.stream.Stream;

/// Looks for parts of a screen that is shown nowhere.
public final class Screens {
    private Screens() {}

    /// All of this kind, in the order in which they are read.
    public static <C extends Component> List<C> all(Component root, Class<C> type) {
        return all(root).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Screens::all));
    }

    public static String text(Component root) {
        return root.getElement().getTextRecursively();
    }

    public static <C extends Component> void click(C button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
