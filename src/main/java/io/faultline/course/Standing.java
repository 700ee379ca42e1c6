package io.faultline.course;

/// Who has spoken about a check.
public enum Standing {
    /// The machine has judged it, or will.
    JUDGED,
    /// A person has to read it; until then it counts nothing.
    WAITING,
    /// Nobody can say, or it is not simulated: it counts in full, for nobody loses by our faults.
    SPARED
}
