package io.faultline.ui.course.live;

import com.vaadin.flow.component.html.Span;

/// Steps of a lab as bricks: those that are done are filled.
final class Bricks extends Span {

    private int done = -1;
    private int steps = -1;

    Bricks() {
        addClassName("bricks");
        getElement().setAttribute("role", "img");
    }

    void show(int nowDone, int nowSteps) {
        if (nowDone == done && nowSteps == steps) {
            return;
        }
        done = nowDone;
        steps = nowSteps;
        removeAll();
        for (int i = 0; i < steps; i++) {
            var brick = new Span();
            brick.setClassName("on", i < done);
            add(brick);
        }
        getElement().setAttribute("aria-label", done + " of " + steps + " steps done");
    }
}
