package io.faultline.grading;

import io.faultline.kernel.SimTime;
import org.jspecify.annotations.Nullable;

/// How a question of the lab stands.
///
/// @param given    as it was answered last; empty when it was not
/// @param at       when that was
/// @param locked   when it could be changed no longer
/// @param triesLeft for a number or a choice that is judged at once
/// @param truth    what is true, once it was judged and where there is one; empty otherwise
public record Answered(
        String checkId,
        String given,
        @Nullable SimTime at,
        @Nullable SimTime locked,
        int triesLeft,
        String truth) {

    public boolean isLocked() {
        return locked != null;
    }

    public boolean isGiven() {
        return !given.isEmpty();
    }
}
