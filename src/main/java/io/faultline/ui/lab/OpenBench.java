package io.faultline.ui.lab;

import com.vaadin.flow.component.Component;
import io.faultline.workbench.Attempt;

/// The bench as it is now, at which something can be done until it is handed in.
final class OpenBench extends BenchPage {
    private final BenchHead head;
    private final TimeBar time;
    private final ConsoleFeed console;

    OpenBench(Attempt attempt) {
        this(attempt, new Notices(attempt));
    }

    private OpenBench(Attempt attempt, Notices notices) {
        super(attempt, notices, glance -> Decision.of(attempt, glance.view().sheet()));
        slot(notices);
        head = slot(new BenchHead(attempt));
        time = slot(new TimeBar(attempt, this, "Paused"));
        console = slot(new ConsoleFeed(this, attempt));
        Announcer announcer = slot(new Announcer(attempt));
        layout().clock(time.component());
        layout().console(console.component());
        layout().text(slot(new LabText(this, attempt)));
        add(announcer);
        Keys.listen(this, this::press);
    }

    @Override
    Component head() {
        return head;
    }

    @Override
    Component act() {
        return head.act();
    }

    private void press(Keys.Key key) {
        switch (key) {
            case PLAY -> time.toggle();
            case STEP -> time.step();
            case CONSOLE -> console.component().focus();
            case LIST -> map().swap();
        }
    }

    /// Once it is handed in the workbench refuses a line, with words that belong into the console.
    @Override
    public void type(String line) {
        if (!attempt().isReadOnly()) {
            attempt().submit(line);
        }
    }

    @Override
    public void copy(String line) {
        console.write(line);
    }
}
