package io.faultline.lab;

import java.util.List;
import java.util.Optional;

/// What a check of the tense `answer` asks.
///
/// @param ask     plain text
/// @param unit    of a number; may be empty
/// @param options of a choice
/// @param least   characters that a text must have
/// @param tries   how often a number or a choice may be given that is judged at once
/// @param lock    present for a prediction: what locks it
public record Question(
        Kind kind, String ask, String unit, List<Option> options, int least, int tries, Optional<Lock> lock) {

    public Question {
        options = List.copyOf(options);
    }

    /// What is to be given.
    public enum Kind {
        NUMBER,
        CHOICE,
        TEXT
    }

    /// One thing to choose.
    public record Option(String id, String text) {}

    /// What ends the time in which a prediction can be changed.
    ///
    /// @param fault  id of a fault of the lab, empty when events lock
    /// @param events any of these
    public record Lock(String fault, List<EventPattern> events) {
        public Lock {
            events = List.copyOf(events);
        }
    }

    /// The options are the technologies that the advisor knows.
    public boolean asksForTechnology() {
        return !options.isEmpty() && options.stream().allMatch(option -> Wording.TECHNOLOGIES.contains(option.id()));
    }

    public boolean isPrediction() {
        return lock.isPresent();
    }

    /// The text of an option, or what was given as it is.
    public String shown(String given) {
        return options.stream()
                .filter(option -> option.id().equals(given))
                .map(Option::text)
                .findFirst()
                .orElse(given);
    }

    Question filled(Variant variant) {
        List<Option> shown = options.stream()
                .map(option -> new Option(option.id(), variant.text(option.text())))
                .toList();
        return new Question(kind, variant.text(ask), unit, shown, least, tries, lock);
    }
}
