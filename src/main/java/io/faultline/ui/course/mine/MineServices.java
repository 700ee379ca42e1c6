package io.faultline.ui.course.mine;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.Assignments;
import io.faultline.course.Gradebook;
import io.faultline.workbench.Workbench;

/// What the learner's cards ask.
@SpringComponent
record MineServices(Assignments assignments, Gradebook gradebook, Workbench workbench) {}
