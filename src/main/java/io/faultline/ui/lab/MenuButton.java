package io.faultline.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/// A button of the bench whose menu opens below it, filled from what is seen at that moment.
abstract class MenuButton extends NativeButton implements Pane {
    private @Nullable Glance last;

    MenuButton(String text, String... classes) {
        super(text);
        addClassNames(classes);
        getElement().setAttribute("aria-haspopup", "menu");
        getElement()
                .addEventListener("click", click -> {
                    var place = click.getEventData();
                    open(place.get(Place.LEFT).asInt(), place.get(Place.BELOW).asInt());
                })
                .addEventData(Place.LEFT)
                .addEventData(Place.BELOW);
    }

    @Override
    public final void show(Glance glance) {
        last = glance;
        setVisible(isOffered(glance));
    }

    private void open(int x, int y) {
        Glance glance = last;
        if (glance != null) {
            menu(glance).open(UI.getCurrent(), x, y);
        }
    }

    abstract boolean isOffered(Glance glance);

    abstract MenuPopup menu(Glance glance);
}
