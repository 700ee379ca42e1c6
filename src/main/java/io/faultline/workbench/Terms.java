package io.faultline.workbench;

import io.faultline.lab.Mode;

/// On what terms a lab is begun.
///
/// @param seed what is drawn for this attempt
/// @param hash the revision of the lab; empty for the one that is offered now
public record Terms(Mode mode, long seed, String hash) {

    /// Practice, of the lab as it is offered now.
    public static Terms of(Mode mode, long seed) {
        return new Terms(mode, seed, "");
    }
}
