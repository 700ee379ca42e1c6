package io.faultline.course;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// From when on an assignment can be begun, until when it is in time, and until when it is taken at all.
public record Dates(Instant opensAt, Optional<Instant> dueAt, Optional<Instant> closesAt) {

    public static Dates from(Instant opensAt) {
        return new Dates(opensAt, Optional.empty(), Optional.empty());
    }

    public static Dates of(Instant opensAt, Instant dueAt, Instant closesAt) {
        return new Dates(opensAt, Optional.of(dueAt), Optional.of(closesAt));
    }

    /// What is wrong with them, in a sentence.
    Optional<String> fault() {
        if (dueAt.filter(due -> !due.isAfter(opensAt)).isPresent()) {
            return Optional.of("It is due before it opens.");
        }
        if (closesAt.filter(close -> !close.isAfter(opensAt)).isPresent()) {
            return Optional.of("It closes before it opens.");
        }
        boolean closesFirst =
                closesAt.isPresent() && dueAt.filter(closesAt.get()::isBefore).isPresent();
        return closesFirst ? Optional.of("It closes before it is due.") : Optional.empty();
    }

    /// As they hold for somebody who has more time.
    Dates extended(int minutes) {
        var more = Duration.ofMinutes(minutes);
        return new Dates(opensAt, dueAt.map(due -> due.plus(more)), closesAt.map(close -> close.plus(more)));
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && !isClosed(now);
    }

    public boolean isClosed(Instant now) {
        return closesAt.filter(close -> !now.isBefore(close)).isPresent();
    }

    /// As it stands in the audit.
    String words() {
        return "opens " + opensAt + dueAt.map(due -> ", due " + due).orElse("")
                + closesAt.map(close -> ", closes " + close).orElse("");
    }
}
