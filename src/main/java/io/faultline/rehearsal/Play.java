package io.faultline.rehearsal;

import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import io.faultline.lab.Variant;

/// A lab as it is played once.
public record Play(Lab lab, Variant variant, Mode mode) {

    public static Play of(Lab lab, long seed, Mode mode) {
        return new Play(lab, lab.variant(seed), mode);
    }
}
