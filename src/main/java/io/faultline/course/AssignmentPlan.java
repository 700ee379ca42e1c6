package io.faultline.course;

import io.faultline.lab.Mode;
import java.math.BigDecimal;

/// What an instructor wants to give to a class. The lab is pinned as it is offered now.
///
/// @param lab    id of a lab that is offered
/// @param title  empty for the lab's own
/// @param weight of its grade beside those of others
public record AssignmentPlan(
        String lab,
        String title,
        Mode mode,
        Dates dates,
        AttemptRule attempts,
        LateRule late,
        SeedKind seeds,
        BigDecimal weight) {}
