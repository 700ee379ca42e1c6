package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;

/// Where the parts of the bench are: text, map and inspector side by side, the clock and the lanes below, the console
/// across the bottom. What is not there yet leaves its place empty.
final class BenchLayout extends Div {
    private final Aside text = new Aside();
    private final Section map = new Section();
    private final Aside inspector = new Aside();
    private final Div clock = new Div();
    private final Section lanes = new Section();
    private final Section console = new Section();

    BenchLayout() {
        addClassName("bench");
        place(text, "bench-text", "Instructions");
        place(map, "bench-map", "Fabric");
        place(inspector, "bench-inspector", "Inspector");
        place(lanes, "bench-lanes", "Timeline");
        place(console, "bench-console", "Console");
        clock.addClassName("bench-clock");
        NativeButton drawer = new NativeButton("Instructions", click -> toggleDrawer());
        drawer.addClassNames("btn", "small", "drawer");
        add(drawer, text, map, inspector, clock, lanes, console);
    }

    private static void place(Component part, String name, String label) {
        part.getElement().getClassList().add(name);
        part.getElement().setAttribute("aria-label", label);
    }

    /// Where the window is narrow the text lies over the map, and goes away again.
    void toggleDrawer() {
        boolean open = !hasClassName("drawer-open");
        setClassName("drawer-open", open);
    }

    /// Room for more lanes than a few.
    void tall(boolean lanes) {
        setClassName("tall-lanes", lanes);
    }

    /// Without a lab there is no text, and the map gets its room.
    void withoutText() {
        addClassName("free");
    }

    /// Without a fabric there is nothing to draw, to time or to type: a situation stands where the map is otherwise.
    void withoutFabric() {
        addClassName("reading");
        remove(inspector, clock, lanes, console);
        map.getElement().setAttribute("aria-label", "Situation");
    }

    void text(Component part) {
        text.add(part);
    }

    void map(Component... parts) {
        map.add(parts);
    }

    void inspector(Component part) {
        inspector.add(part);
    }

    void clock(Component part) {
        clock.add(part);
    }

    void lanes(Component part) {
        lanes.add(part);
    }

    void console(Component part) {
        console.add(part);
    }
}
