package io.faultline.course;

import io.faultline.account.ForInstructors;
import java.util.List;
import org.springframework.stereotype.Service;

/// Reads the audit of a course to the one who teaches it. What a learner may read of it: [Gradebook#history].
@Service
public class AuditTrail {

    private static final int MOST = 500;

    private final Teaching teaching;
    private final Audit audit;

    AuditTrail(Teaching teaching, Audit audit) {
        this.teaching = teaching;
        this.audit = audit;
    }

    /// The latest come first.
    ///
    /// @param from how many to pass over
    /// @param most how many to read, up to 500
    @ForInstructors
    public List<AuditEntry> entries(CourseId id, int from, int most) {
        return audit.latest(teaching.own(id), Math.max(0, from), Math.clamp(most, 1, MOST));
    }

    /// Holds every entry against its hash, and names the first that is not what was written.
    @ForInstructors
    public AuditCheck verify(CourseId id) {
        return audit.verify(teaching.own(id));
    }
}
