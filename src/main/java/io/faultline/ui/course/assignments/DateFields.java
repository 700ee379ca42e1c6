package io.faultline.ui.course.assignments;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.faultline.course.Dates;
import io.faultline.course.LateRule;
import io.faultline.ui.course.DateLine;
import io.faultline.ui.course.DatePicture;
import io.faultline.ui.shell.LocalTimes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Three dates and the line that pictures them, in the zone of the one who sets them.
final class DateFields extends Div {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final LocalTimes times;
    private final Instant now;
    private final DateTimePicker opens = picker("Opens");
    private final DateTimePicker due = picker("Due");
    private final DateTimePicker closes = picker("Closes");
    private final DatePicture picture = new DatePicture();
    private final Paragraph zone = new Paragraph();
    private LateRule late = new LateRule.NotAccepted();
    private Runnable changed = () -> {};

    DateFields(LocalTimes times, Instant now) {
        this.times = times;
        this.now = now;
        addClassName("date-fields");
        due.setHelperText("Empty: nothing is late");
        closes.setHelperText("Empty: never; what is open then is handed in");
        zone.addClassNames("dim", "xs");
        zone.setText("Times of your own clock: " + times.zoneWords(now) + ".");
        var pickers = new Div(opens, due, closes);
        pickers.addClassName("pickers");
        add(pickers, zone, picture);
        for (var picker : new DateTimePicker[] {opens, due, closes}) {
            picker.addValueChangeListener(_ -> draw());
        }
    }

    /// From now on, due at the end of the day in a week, closed a week later.
    static Dates usual(LocalTimes times, Instant now) {
        var today = times.local(now).toLocalDate();
        return Dates.of(
                now.truncatedTo(ChronoUnit.MINUTES),
                times.instant(today.plusDays(7).atTime(END_OF_DAY)),
                times.instant(today.plusDays(14).atTime(END_OF_DAY)));
    }

    void set(Dates dates) {
        opens.setValue(times.local(dates.opensAt()));
        due.setValue(dates.dueAt().map(times::local).orElse(null));
        closes.setValue(dates.closesAt().map(times::local).orElse(null));
        draw();
    }

    void late(LateRule rule) {
        late = rule;
        draw();
    }

    void onChange(Runnable then) {
        changed = then;
    }

    /// Empty while it is not said when it opens.
    Optional<Dates> dates() {
        return Optional.ofNullable(opens.getValue())
                .map(from -> new Dates(times.instant(from), instant(due.getValue()), instant(closes.getValue())));
    }

    private Optional<Instant> instant(LocalDateTime local) {
        return Optional.ofNullable(local).map(times::instant);
    }

    private void draw() {
        var dates = dates();
        picture.setVisible(dates.isPresent());
        dates.ifPresent(set -> {
            picture.show(DateLine.of(set, late, times, now));
            zone.setText(
                    "Times of your own clock: " + times.zoneWords(set.dueAt().orElse(set.opensAt())) + ".");
        });
        changed.run();
    }

    private static DateTimePicker picker(String label) {
        var picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK); // 24 hours, the week begins on Monday
        picker.setDatePickerI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        picker.setStep(Duration.ofMinutes(15));
        picker.setDateAriaLabel(label + ", date");
        picker.setTimeAriaLabel(label + ", time");
        return picker;
    }
}
