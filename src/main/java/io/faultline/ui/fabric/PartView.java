package io.faultline.ui.fabric;

import org.jspecify.annotations.Nullable;

/// One part of a cluster whose network is cut: drawn as ground that has broken off.
///
/// @param state "Holds quorum", "No quorum", "Not noticed yet"
/// @param votes "2 of 3 votes, needs 2"
/// @param say   what that means for its VMs
/// @param until when the parts will have missed each other
public record PartView(
        int order,
        StateView state,
        String votes,
        String say,
        @Nullable Long until) {}
