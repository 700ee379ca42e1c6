package io.faultline.ui.course.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.ui.shell.FirstPagePart;
import io.faultline.ui.shell.LocalTimes;
import java.time.InstantSource;
import java.util.Optional;

/// Puts a learner's assignments on the first page.
@SpringComponent
class MinePart implements FirstPagePart {

    private final MineServices services;
    private final InstantSource clock;

    MinePart(MineServices services, InstantSource clock) {
        this.services = services;
        this.clock = clock;
    }

    @Override
    public Optional<Component> forVisitor() {
        var mine = services.assignments().mine();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new YourAssignments(mine, services, LocalTimes.ofBrowser(), clock.instant()));
    }
}
