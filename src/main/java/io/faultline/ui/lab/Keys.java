package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/// Keys of the bench that work wherever the focus is, but where one types or where the key already means something.
final class Keys {
    private static final String LISTEN = """
            const bench = this;
            if (bench.benchKeys) document.removeEventListener('keydown', bench.benchKeys);
            bench.benchKeys = event => {
                if (!bench.isConnected) { document.removeEventListener('keydown', bench.benchKeys); return; }
                if (event.defaultPrevented || event.altKey || event.metaKey) return;
                const at = event.composedPath()[0];
                const on = at instanceof Element ? at : document.body;
                const types = on.matches('input, textarea, select, [contenteditable]');
                const acts = on.matches('button, a, summary, [role=menuitem], [role=option], [role=treeitem], [role=tab]');
                let name = '';
                if (event.ctrlKey) name = event.code === 'Backquote' ? 'console' : '';
                else if (types) name = '';
                else if (event.shiftKey) name = event.code === 'KeyW' ? 'list' : '';
                else if (event.key === ' ' && !acts) name = 'play';
                else if (event.key === '.') name = 'step';
                if (!name) return;
                event.preventDefault();
                bench.dispatchEvent(new CustomEvent('fl-key', {detail: {name}}));
            };
            document.addEventListener('keydown', bench.benchKeys);
            """;

    private Keys() {}

    static void listen(Component bench, Consumer<Key> pressed) {
        bench.getElement()
                .addEventListener(
                        "fl-key",
                        event ->
                                pressed.accept(event.getEventDetail(Press.class).key()))
                .addEventDetail();
        bench.addAttachListener(attach -> bench.getElement().executeJs(LISTEN));
    }

    /// What a key stands for.
    enum Key {
        PLAY,
        STEP,
        CONSOLE,
        LIST
    }

    record Press(String name) {
        Key key() {
            return switch (name) {
                case "play" -> Key.PLAY;
                case "step" -> Key.STEP;
                case "console" -> Key.CONSOLE;
                case "list" -> Key.LIST;
                default -> throw new IllegalArgumentException("No key of the bench is called " + name + ".");
            };
        }
    }
}
