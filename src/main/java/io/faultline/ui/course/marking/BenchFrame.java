package io.faultline.ui.course.marking;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import io.faultline.course.MarkingQueue;
import io.faultline.ui.course.grades.ReadLab;

/// The bench of an attempt as it was when the answer was given, drawn smaller to stand beside it.
final class BenchFrame extends Div {

    BenchFrame(MarkingQueue.Item item, ReadLab lab) {
        addClassName("bench-frame");
        var path = item.at().map(lab::path).orElse("/bench/" + item.attempt());
        var title = item.at()
                .map(at -> "The bench at " + lab.clock(at) + ", when it was answered")
                .orElse("The bench");
        var words = new Span(title);
        words.addClassNames("s", "dim");
        var open = new Anchor(path, "Open it whole", AnchorTarget.BLANK);
        open.addClassNames("btn", "small");
        var grow = new Span();
        grow.addClassName("grow");
        var head = new Div(words, grow, open);
        head.addClassName("frame-head");
        var frame = new IFrame(path);
        frame.setTitle(title);
        var place = new Div(frame);
        place.addClassName("frame-place");
        // The page inside is laid out for a desk and drawn as small as the place is.
        place.getElement().executeJs("""
                new ResizeObserver(() => {
                  const scale = Math.min(1, this.clientWidth / 1280);
                  this.firstElementChild.style.transform = 'scale(' + scale + ')';
                  this.firstElementChild.style.width = this.clientWidth / scale + 'px';
                  this.firstElementChild.style.height = this.clientHeight / scale + 'px';
                }).observe(this)""");
        add(head, place);
    }
}
