package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/// A menu at a point of the window: a native popover, so that Esc and a click elsewhere close it and the focus goes
/// back
/// to where it was. Arrow keys, Home, End and first letters move in it, as in any menu (ARIA menu pattern).
final class MenuPopup extends Div {
    private static final String OPEN = """
            const menu = this;
            const items = () => [...menu.querySelectorAll('[role=menuitem]')];
            const to = item => { if (item) item.focus(); };
            menu.addEventListener('keydown', event => {
                const all = items(), at = all.indexOf(document.activeElement), last = all.length - 1;
                const key = event.key;
                let next = null;
                if (key === 'ArrowDown') next = all[at < last ? at + 1 : 0];
                else if (key === 'ArrowUp') next = all[at > 0 ? at - 1 : last];
                else if (key === 'Home') next = all[0];
                else if (key === 'End') next = all[last];
                else if (key === 'Tab') { event.preventDefault(); menu.hidePopover(); return; }
                else if (/^[a-z]$/i.test(key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
                    const begins = item => item.textContent.trim().toLowerCase().startsWith(key.toLowerCase());
                    next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins);
                } else return;
                event.preventDefault();
                event.stopPropagation();
                to(next);
            });
            menu.addEventListener('click', event => {
                const item = event.target.closest('[role=menuitem]');
                if (item && item.getAttribute('aria-disabled') !== 'true') menu.hidePopover();
            }, true);
            menu.addEventListener('toggle', event => {
                if (event.newState === 'closed') menu.dispatchEvent(new CustomEvent('fl-closed'));
            });
            menu.showPopover();
            const size = menu.getBoundingClientRect();
            menu.style.left = Math.max(4, Math.min($0, innerWidth - size.width - 4)) + 'px';
            menu.style.top = Math.max(4, $1 + size.height > innerHeight - 4 ? Math.max(4, innerHeight - size.height - 4) : $1) + 'px';
            to(items()[0]);
            """;

    MenuPopup(String label) {
        addClassName("menu");
        getElement().setAttribute("popover", "auto");
        getElement().setAttribute("role", "menu");
        getElement().setAttribute("aria-label", label);
        getElement().addEventListener("fl-closed", closed -> removeFromParent());
    }

    void heading(Component... parts) {
        Div heading = new Div(parts);
        heading.addClassName("menu-head");
        heading.getElement().setAttribute("role", "presentation");
        add(heading);
    }

    void line() {
        Div line = new Div();
        line.addClassName("menu-line");
        line.getElement().setAttribute("role", "separator");
        add(line);
    }

    void entry(Action action, Consumer<Action> chosen) {
        Span words = new Span(action.words());
        words.addClassName("menu-words");
        Span below = new Span(action.isPossible() ? action.line() : "Not now: " + action.unless() + ".");
        below.addClassName(action.isPossible() ? "menu-cmd" : "menu-not");
        NativeButton item = new NativeButton();
        item.add(words, below);
        item.getElement().setAttribute("role", "menuitem");
        item.getElement().setAttribute("tabindex", "-1");
        item.setClassName("hot", action instanceof Action.Risky risky && risky.isIncident());
        if (action.isPossible()) {
            item.addClickListener(click -> chosen.accept(action));
        } else {
            item.getElement().setAttribute("aria-disabled", "true");
        }
        add(item);
    }

    void nothing(String text) {
        Div none = new Div(text);
        none.addClassName("menu-none");
        none.getElement().setAttribute("role", "menuitem");
        none.getElement().setAttribute("tabindex", "-1");
        none.getElement().setAttribute("aria-disabled", "true");
        add(none);
    }

    void open(UI ui, int x, int y) {
        ui.add(this);
        getElement().executeJs(OPEN, x, y);
    }
}
