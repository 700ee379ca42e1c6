package io.faultline.ui.fabric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The VMs of a host by state, in place of one view each: those to look at first, running ones last.
///
/// @param truth how it is, where that is something else
public record CountsView(List<Count> belief, @Nullable List<Count> truth) {

    /// @param word of the state, as of one VM: "Running"
    public record Count(Mark mark, String word, int count) {}
}
