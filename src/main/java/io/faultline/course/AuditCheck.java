package io.faultline.course;

/// What came of holding an audit against its hashes.
public sealed interface AuditCheck {

    record Whole(long entries) implements AuditCheck {}

    /// @param seq the first entry that is not what was written
    record Broken(long seq, String why) implements AuditCheck {}
}
