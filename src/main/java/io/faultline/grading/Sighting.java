package io.faultline.grading;

import io.faultline.kernel.SimTime;
import io.faultline.lab.Sentence;
import java.util.Map;

/// Something that a monitor waited for: when it was seen, and the values that a sentence about it can show.
record Sighting(SimTime at, Map<String, Object> values) {
    String says(Sentence sentence) {
        return sentence.about(values);
    }
}
