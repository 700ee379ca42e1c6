package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A few tabs of which one is seen. Only what is seen is told what is.
final class PaneTabs extends Div implements Pane {
    private final Div list = new Div();
    private final Div panel = new Div();
    private final Map<NativeButton, Component> tabs = new LinkedHashMap<>();
    private @Nullable Glance last;
    private NativeButton chosen = new NativeButton();

    PaneTabs(String label) {
        addClassName("pane-tabs");
        list.addClassName("tabs");
        list.getElement().setAttribute("role", "tablist");
        list.getElement().setAttribute("aria-label", label);
        panel.addClassName("tab-panel");
        panel.getElement().setAttribute("role", "tabpanel");
        panel.getElement().setAttribute("tabindex", "0");
        TabKeys.on(list);
        add(list, panel);
    }

    <C extends Component & Pane> C tab(String name, C content) {
        NativeButton tab = new NativeButton(name);
        tab.getElement().setAttribute("role", "tab");
        tab.addClickListener(click -> choose(tab));
        tabs.put(tab, content);
        list.add(tab);
        if (tabs.size() == 1) {
            choose(tab);
        } else {
            mark(tab, false);
        }
        return content;
    }

    /// By the name on it.
    void choose(String name) {
        tabs.keySet().stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .ifPresent(this::choose);
    }

    private void choose(NativeButton tab) {
        chosen = tab;
        tabs.keySet().forEach(each -> mark(each, each == tab));
        panel.removeAll();
        Component content = tabs.get(tab);
        if (content != null) {
            panel.add(content);
            panel.getElement().setAttribute("aria-label", tab.getText());
            Glance known = last;
            if (known != null && content instanceof Pane pane) {
                pane.show(known);
            }
        }
    }

    private static void mark(NativeButton tab, boolean on) {
        tab.getElement().setAttribute("aria-selected", Boolean.toString(on));
        tab.getElement().setAttribute("tabindex", on ? "0" : "-1");
    }

    @Override
    public void show(Glance glance) {
        last = glance;
        if (tabs.get(chosen) instanceof Pane seen) {
            seen.show(glance);
        }
    }
}
