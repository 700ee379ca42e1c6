package io.faultline.course;

/// What can be done that somebody may ask about one day.
public enum AuditKind {
    LEARNER_ENROLLED("enrolled a learner"),
    LEARNER_JOINED("joined"),
    KEY_RENEWED("gave a learner a new return key"),
    LEARNER_CHANGED("changed how a learner is known"),
    LEARNER_LEFT("marked a learner as left"),
    LEARNER_RETURNED("took a learner back"),
    ASSIGNMENT_CREATED("gave an assignment"),
    DATES_CHANGED("changed the dates"),
    CANVAS_LINKED("linked the assignment with Canvas"),
    ALLOWANCE_GIVEN("allowed a learner more"),
    ALLOWANCE_TAKEN_BACK("took an allowance back"),
    MARK_GIVEN("marked a check"),
    CHECK_OVERRIDDEN("overrode a check"),
    TOTAL_OVERRIDDEN("overrode the total"),
    OVERRIDE_TAKEN_BACK("took an override back"),
    AWARD_GIVEN("set the grade"),
    AWARD_TAKEN_BACK("took a set grade back"),
    RELEASED("released the grades"),
    RELEASE_TAKEN_BACK("took the release back"),
    REGRADE_TRIED("tried a regrade"),
    REGRADE_PUBLISHED("published a regrade"),
    REGRADE_DISCARDED("discarded a regrade"),
    REGRADE_UNDONE("undid a regrade"),
    EXPORTED("exported grades");

    private final String words;

    AuditKind(String words) {
        this.words = words;
    }

    /// It may have changed somebody's grade, or when it is seen.
    public boolean concernsLearner() {
        return switch (this) {
            case ASSIGNMENT_CREATED,
                    DATES_CHANGED,
                    ALLOWANCE_GIVEN,
                    ALLOWANCE_TAKEN_BACK,
                    MARK_GIVEN,
                    CHECK_OVERRIDDEN,
                    TOTAL_OVERRIDDEN,
                    OVERRIDE_TAKEN_BACK,
                    AWARD_GIVEN,
                    AWARD_TAKEN_BACK,
                    RELEASED,
                    RELEASE_TAKEN_BACK,
                    REGRADE_PUBLISHED,
                    REGRADE_UNDONE -> true;
            case LEARNER_ENROLLED,
                    LEARNER_JOINED,
                    KEY_RENEWED,
                    LEARNER_CHANGED,
                    LEARNER_LEFT,
                    LEARNER_RETURNED,
                    CANVAS_LINKED,
                    REGRADE_TRIED,
                    REGRADE_DISCARDED,
                    EXPORTED -> false;
        };
    }

    /// As in "Ines … ": `overrode a check`.
    public String words() {
        return words;
    }
}
