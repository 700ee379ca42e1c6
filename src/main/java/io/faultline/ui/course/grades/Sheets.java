package io.faultline.ui.course.grades;

import com.vaadin.flow.spring.annotation.SpringComponent;
import io.faultline.course.Assignment;
import io.faultline.course.Awards;
import io.faultline.course.CourseClass;
import io.faultline.course.GradeRow;
import io.faultline.course.Gradebook;
import io.faultline.course.Marking;
import java.time.InstantSource;

/// Makes score sheets: holds what they ask and what they tell.
@SpringComponent
record Sheets(Gradebook gradebook, Marking marking, Awards awards, AttemptLabs labs, InstantSource clock) {

    /// @param changed called when somebody decided something in it
    SheetPane of(CourseClass one, Assignment given, GradeRow row, Runnable changed) {
        return new SheetPane(this, one, given, row, changed);
    }
}
