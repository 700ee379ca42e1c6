package io.faultline.ui.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/// All keys, told at the press of `?`. The press is ignored where one types.
final class Keys extends NativeButton {

    private static final Map<String, String> EVERYWHERE = told(
            "?", "These keys",
            "Tab", "To the next control; the first one leads past the bar",
            "Esc", "Closes what lies on top");

    private static final Map<String, String> AT_THE_BENCH = told(
            "Space", "Pauses the clock, or lets it run",
            ".", "One step, to the next event",
            "Arrows", "From host to host on the map, then through its machines",
            "Enter", "Selects; the menu key shows what can be done",
            "Shift + W", "The list instead of the picture",
            "Ctrl + `", "To the command line; Tab completes, arrow up brings back");

    private static final Map<String, String> AT_MARKING = told(
            "1 to 9", "Takes an item of the rubric in, or out",
            "Ctrl + Enter", "Saves, and goes to the next answer that waits",
            "N, P", "To the next answer, to the one before");

    Keys() {
        super("?");
        addClassNames("btn", "quiet", "icon");
        setId("keys");
        setAriaLabel("Keys");
        setTitle("Keys (?)");
        addClickListener(_ -> dialog().open());
        // Once a page: this button is there for as long as its layout.
        getElement().executeJs("""
                if (window.faultlineKeys) return;
                window.faultlineKeys = true;
                document.addEventListener('keydown', event => {
                  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return;
                  const typing = event.composedPath().some(at =>
                      at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName));
                  if (typing || document.querySelector('vaadin-dialog[opened]')) return;
                  event.preventDefault();
                  document.getElementById('keys')?.click();
                })""");
    }

    private static Dialog dialog() {
        var dialog = new Dialog();
        dialog.addClassName("keys");
        dialog.setHeaderTitle("Keys");
        dialog.add(list("Everywhere", EVERYWHERE), list("At the bench", AT_THE_BENCH), list("Marking", AT_MARKING));
        var close = new NativeButton("Close", _ -> dialog.close());
        close.addClassName("btn");
        dialog.getFooter().add(close);
        return dialog;
    }

    private static Section list(String title, Map<String, String> keys) {
        var list = new DescriptionList();
        keys.forEach((key, does) -> {
            var press = new Span(key);
            press.addClassName("kbd");
            list.add(new DescriptionList.Term(press), new DescriptionList.Description(does));
        });
        return new Section(new H3(title), list);
    }

    private static Map<String, String> told(String... pairs) {
        var told = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            told.put(pairs[i], pairs[i + 1]);
        }
        return told;
    }
}
