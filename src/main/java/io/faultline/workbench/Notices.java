package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import io.faultline.workbench.Notice.Kind;
import java.util.ArrayList;
import java.util.List;

/// What an attempt has to say about itself, newest last; of each kind only the newest, but for our own faults.
final class Notices {
    private static final int MOST = 8;

    private final List<Notice> open = new ArrayList<>();

    void add(Kind kind, SimTime at, String text) {
        if (kind != Kind.OUR_FAULT) {
            drop(kind);
        }
        open.add(new Notice(kind, at, text));
        if (open.size() > MOST) {
            open.removeFirst();
        }
    }

    void drop(Kind kind) {
        open.removeIf(notice -> notice.kind() == kind);
    }

    List<Notice> open(SimTime now, boolean journalLate) {
        List<Notice> all = new ArrayList<>(open);
        if (journalLate) {
            all.add(new Notice(
                    Kind.JOURNAL_LATE, now, "What you do cannot be saved at the moment. It is tried again and again."));
        }
        return List.copyOf(all);
    }
}
