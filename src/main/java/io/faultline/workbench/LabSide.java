package io.faultline.workbench;

import io.faultline.lab.Allow;
import io.faultline.rehearsal.Play;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a lab adds to an attempt: what is said and read, what may not be typed, handing in, and the sheet.
final class LabSide {
    private final Opening opening;
    private final GivenLines given;
    private final Wall wall;
    private final Optional<Allow> allow;
    private final SheetKeeper sheets;
    private @Nullable Receipt receipt;
    private long keptAt = -1;

    LabSide(Opening opening, Beginning beginning, GivenLines given, Wall wall) {
        this.opening = opening;
        this.given = given;
        this.wall = wall;
        this.allow = beginning.play().map(Play::lab).map(lab -> lab.allow());
        this.sheets = new SheetKeeper(beginning.play());
        this.receipt = opening.handedIn().orElse(null);
    }

    /// A receipt, and what must be in the journal before it may be told; nothing when it was told before.
    record HandedIn(Receipt receipt, List<Write> writes) {}

    /// Why a line is not even tried, if it is not.
    Optional<String> refusal(Run run, String typed) {
        if (run.isHandedIn()) {
            return Optional.of("This attempt has been handed in. Start again to try more.");
        }
        return allow.flatMap(
                of -> of.refused(typed).map(cmdlet -> cmdlet + " is not allowed in this lab. " + of.why()));
    }

    /// An answer, or a hint that was read; nothing once it was handed in.
    List<Write> say(Run run, JournalLine.Kind kind, String text) {
        return run.isHandedIn() ? List.of() : List.of(given.say(run, kind, text));
    }

    HandedIn handIn(Run run) {
        Receipt known = receipt;
        if (known != null) {
            return new HandedIn(known, List.of());
        }
        Receipt fresh = run.receipt(opening.id(), given.count(), wall.instant());
        receipt = fresh;
        List<Write> writes = new ArrayList<>();
        writes.add(given.say(run, JournalLine.Kind.HAND_IN, fresh.code()));
        writes.add(new Write.HandIn(opening.id(), fresh));
        sheets.changes(opening.id(), run, fresh.at()).ifPresent(writes::add);
        return new HandedIn(fresh, writes);
    }

    /// The sheet, when a check has changed since it was last written down.
    Optional<Write> sheet(Run run) {
        long moves = run.events() + given.count();
        if (moves == keptAt) {
            return Optional.empty();
        }
        keptAt = moves;
        return sheets.changes(opening.id(), run, wall.instant());
    }
}
