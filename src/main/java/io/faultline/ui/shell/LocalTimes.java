package io.faultline.ui.shell;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Dates as the clock on the visitor's own wall shows them. Only the browser knows its zone; the server's may
/// be another.
public record LocalTimes(ZoneId zone) {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.UK);

    /// Those of the browser in front of which this page is made; the server's own where it does not say.
    public static LocalTimes ofBrowser() {
        return new LocalTimes(Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Optional.ofNullable(ui.getPage().getExtendedClientDetails()))
                .flatMap(details -> Optional.ofNullable(details.getTimeZoneId()))
                .flatMap(LocalTimes::zone)
                .orElseGet(ZoneId::systemDefault));
    }

    /// `Mon 23 Nov, 14:30`, with its year when that is another one than now.
    public String words(Instant time, Instant now) {
        var there = time.atZone(zone);
        return (there.getYear() == now.atZone(zone).getYear() ? DAY_AND_TIME : WITH_YEAR).format(there);
    }

    /// `Mon 23 Nov 2026, 14:30`.
    public String inFull(Instant time) {
        return WITH_YEAR.format(time.atZone(zone));
    }

    /// `23 Nov`.
    public String day(Instant time) {
        return DAY.format(time.atZone(zone));
    }

    /// `14:30:05`.
    public String time(Instant time) {
        return TIME.format(time.atZone(zone));
    }

    /// `Europe/Berlin (GMT+1)`: as it holds at that time.
    public String zoneWords(Instant time) {
        var offset = OFFSET.format(time.atZone(zone));
        return zone.getId().equals(offset) ? offset : zone.getId() + " (" + offset + ")";
    }

    public LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, zone);
    }

    public Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknownHere) {
            return Optional.empty();
        }
    }
}
