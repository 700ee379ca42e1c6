package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;

/// Arrow keys in a list of tabs (ARIA tabs pattern, with automatic choice).
final class TabKeys {
    private static final String LISTEN = """
            this.addEventListener('keydown', event => {
                const tabs = [...this.querySelectorAll('[role=tab]')];
                const at = tabs.indexOf(document.activeElement), last = tabs.length - 1;
                if (at < 0) return;
                const to = {ArrowRight: at < last ? at + 1 : 0, ArrowDown: at < last ? at + 1 : 0,
                            ArrowLeft: at > 0 ? at - 1 : last, ArrowUp: at > 0 ? at - 1 : last,
                            Home: 0, End: last}[event.key];
                if (to === undefined) return;
                event.preventDefault();
                tabs[to].focus();
                tabs[to].click();
            });
            """;

    private TabKeys() {}

    static void on(Component list) {
        list.addAttachListener(attach -> list.getElement().executeJs(LISTEN));
    }
}
