package io.faultline.ui.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.NativeButton;

/// Light or dark. The browser keeps the choice; until there is one, the system's counts.
final class Lamp extends NativeButton {

    /// Runs in the page's head, so that nobody who works in the dark is lit up first.
    static final String BEFORE_FIRST_PAINT = """
            try {
              const chosen = localStorage.getItem('faultline.theme');
              if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
            } catch (closed) { /* no storage: the system's choice counts */ }
            """;

    private static final String SWITCH = """
            const root = document.documentElement;
            const dark = root.dataset.theme ? root.dataset.theme === 'dark'
                : matchMedia('(prefers-color-scheme: dark)').matches;
            root.dataset.theme = dark ? 'light' : 'dark';
            try { localStorage.setItem('faultline.theme', root.dataset.theme); } catch (closed) { /* until reload */ }
            """;

    Lamp() {
        addClassNames("btn", "quiet", "icon");
        add(new Svg("""
                <svg class="ic" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.5"/>\
                <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor"/></svg>"""));
        setAriaLabel("Light or dark");
        setTitle("Light or dark");
        // In the browser alone: the server need not know.
        getElement().executeJs("this.addEventListener('click', () => {" + SWITCH + "})");
    }
}
