package io.faultline.ui.fabric;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;

/// The console: `<command-line>`. It echoes a line at once and waits for its entry in the view.
@Tag("command-line")
@JsModule("./command-line/command-line.ts")
public class CommandLine extends LiveElement<ConsoleView> implements Focusable<CommandLine> {

    /// Says how a line may go on.
    @FunctionalInterface
    public interface Completer {

        /// Whole texts of the line, best first; none when nothing fits.
        List<String> completions(String text, int caret);
    }

    public Registration onLine(Consumer<String> listener) {
        return hear("fl-line", LineDetail.class, detail -> listener.accept(detail.text()));
    }

    public Registration onComplete(Completer completer) {
        return hear("fl-complete", Question.class, question -> {
            ArrayNode list = ViewJson.empty().arrayNode();
            completer.completions(question.text(), question.caret()).forEach(list::add);
            getElement().callJsFunction("completions", question.id(), list);
        });
    }

    record LineDetail(String text) {}

    record Question(String text, int caret, int id) {}
}
