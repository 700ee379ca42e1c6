package io.faultline.ui.course.marking;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/// Comments that were given before, to be taken again instead of typed again.
final class EarlierComments extends Details {

    EarlierComments(List<String> earlier, Consumer<String> take) {
        super("Earlier comments (" + earlier.size() + ")");
        addClassName("earlier");
        var list = new UnorderedList();
        earlier.forEach(words -> {
            var button = new NativeButton(words, _ -> take.accept(words));
            button.addClassName("earlier-comment");
            list.add(new ListItem(button));
        });
        add(list);
        setOpened(!earlier.isEmpty() && earlier.size() <= 3);
        setVisible(!earlier.isEmpty());
    }
}
