package io.faultline.ui.advisor;

import com.vaadin.flow.component.select.Select;
import io.faultline.advisor.Answer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// A question for a value, with "don't know" first. A value that is told already and not among the usual ones is added.
final class Pick<T> extends Select<Answer<T>> {

    Pick(String question, Answer<T> told, List<T> usual, Function<T, String> words) {
        this(question, told, usual, words, "Don’t know");
    }

    /// @param none what no value means
    Pick(String question, Answer<T> told, List<T> usual, Function<T, String> words, String none) {
        addClassName("pick");
        setLabel(question);
        var known = Stream.<Answer<T>>concat(usual.stream().map(Answer::of), Stream.of(told))
                .filter(Answer::isKnown)
                .distinct();
        setItems(Stream.concat(Stream.of(Answer.<T>unknown()), known).toList());
        setItemLabelGenerator(answer -> switch (answer) {
            case Answer.Known<T>(T value) -> words.apply(value);
            case Answer.Unknown<T>() -> none;
        });
        setValue(told);
    }
}
