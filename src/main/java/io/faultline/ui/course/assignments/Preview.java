package io.faultline.ui.course.assignments;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.lab.Mode;
import io.faultline.ui.course.Desk;
import io.faultline.workbench.Task;
import io.faultline.workbench.Terms;
import io.faultline.workbench.Workbench;

/// Opens a lab for the instructor as a learner would meet it: an attempt of their own, which counts nowhere.
@SpringComponent
class Preview {

    private static final long ANY_VARIANT = 1;

    private final Workbench workbench;

    Preview(Workbench workbench) {
        this.workbench = workbench;
    }

    /// @param hash of the revision; empty for the one that is offered now
    void open(String lab, Mode mode, String hash) {
        var attempt = workbench.open(new Task.OfLab(lab), new Terms(mode, ANY_VARIANT, hash));
        Desk.go("/bench/" + attempt);
    }
}
