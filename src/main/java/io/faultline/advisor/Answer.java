package io.faultline.advisor;

import java.util.function.Function;
import java.util.function.Predicate;

/// The answer to a question for a value: a value, or an honest "don't know".
public sealed interface Answer<T> {

    record Known<T>(T value) implements Answer<T> {}

    record Unknown<T>() implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Known<>(value);
    }

    static <T> Answer<T> unknown() {
        return new Unknown<>();
    }

    default boolean isKnown() {
        return this instanceof Known;
    }

    default T or(T otherwise) {
        return switch (this) {
            case Known<T>(T value) -> value;
            case Unknown<T>() -> otherwise;
        };
    }

    default Told holds(Predicate<T> condition) {
        return switch (this) {
            case Known<T>(T value) -> Told.of(condition.test(value));
            case Unknown<T>() -> Told.UNKNOWN;
        };
    }

    default String words(Function<T, String> wording) {
        return switch (this) {
            case Known<T>(T value) -> wording.apply(value);
            case Unknown<T>() -> Told.UNKNOWN.words();
        };
    }
}
