package io.faultline.ui.fabric;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.DomEventListener;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// A custom element that shows a view. The first frame, and the answer to `fl-gap`, is `{seq, view}`; all others are
/// `{seq, diff}` with the sequence number of the last frame plus one. The browser's half is
/// `frontend/live/live-element.ts`.
public abstract class LiveElement<V extends Record> extends Component implements HasSize, HasStyle {

    private final Frames frames = new Frames();

    protected LiveElement() {
        getElement().addEventListener("fl-gap", event -> frames.whole().ifPresent(this::send));
    }

    /// Brings the element to this view, by sending what changed. Sends nothing when nothing did.
    public void show(V view) {
        if (isAttached()) {
            frames.next(ViewJson.of(view)).ifPresent(this::send);
        } else {
            frames.keep(ViewJson.of(view)); // onAttach sends it in full
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        frames.whole().ifPresent(this::send);
    }

    private void send(ObjectNode frame) {
        getElement().callJsFunction("receive", frame);
    }

    /// Hears one of the element's events, with its detail as a record.
    <D> Registration hear(String event, Class<D> detail, Consumer<D> listener) {
        DomEventListener forward = e -> listener.accept(e.getEventDetail(detail));
        return getElement().addEventListener(event, forward).addEventDetail();
    }
}
