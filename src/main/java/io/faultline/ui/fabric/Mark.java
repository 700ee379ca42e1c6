package io.faultline.ui.fabric;

/// A state as it is drawn: each has a shape, a colour and, beside it, a word. The shapes are in
/// `frontend/glyphs/glyphs.ts`.
public enum Mark {
    UP,
    RUNNING,
    MOVING,
    JOINING,
    ISOLATED,
    UNMONITORED,
    PAUSED,
    SAVED,
    QUARANTINED,
    DOWN,
    OFF,
    BOOTING,
    RESERVED,
    UNKNOWN,
    DONE,
    OPEN
}
