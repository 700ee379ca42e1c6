package io.faultline.advisor;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The rules with their cards, as text. The shipped ones come from the class path by the list in `rules/index.txt`,
/// because a jar cannot be listed as a folder can.
public final class RuleLibrary {

    private final Map<String, String> rules = new TreeMap<>();
    private final Map<String, RuleCard> cards = new TreeMap<>();

    private String revision = "";

    private RuleLibrary() {}

    public static RuleLibrary shipped() {
        return of(RuleLibrary::resource);
    }

    /// @param reader gives the text of a path below `rules/`, beginning with `index.txt`
    /// @throws ProblemException if a card lacks a part, or two rules have one id
    public static RuleLibrary of(UnaryOperator<String> reader) {
        RuleLibrary library = new RuleLibrary();
        for (String name : reader.apply("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList()) {
            String rule = reader.apply(name + ".drl");
            RuleCard card = CardText.read(name, rule, reader.apply(name + ".md"));
            if (library.cards.put(card.id(), card) != null) {
                throw ProblemException.of(
                        Problem.at("rules/" + name + ".drl", 0, card.id(), "Two rules have the id (" + card.id() + ").")
                                .maybe("the next free number of this topic is meant."));
            }
            library.rules.put("rules/" + name + ".drl", rule);
        }
        library.revision = Fingerprint.of(List.copyOf(library.rules.values()));
        return library;
    }

    public Collection<RuleCard> cards() {
        return Collections.unmodifiableCollection(cards.values());
    }

    public Optional<RuleCard> card(String id) {
        return Optional.ofNullable(cards.get(id));
    }

    /// The rule files, text by path.
    Map<String, String> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /// The line with the source that its rule's card names.
    Line worded(Line line) {
        RuleCard card = cards.get(line.rule());
        if (card == null) {
            throw new IllegalStateException("A rule without a card spoke: " + line.rule());
        }
        return new Line(
                line.technology(), line.need(), line.kind(), line.text(), line.rule(), line.inputs(), card.source());
    }

    /// Changes when any rule does: a short hash of all their texts.
    String revision() {
        return revision;
    }

    private static String resource(String path) {
        try (InputStream stream = RuleLibrary.class.getResourceAsStream("/rules/" + path)) {
            if (stream == null) {
                throw ProblemException.of(Problem.at("rules/" + path, 0, "", "The file is listed and not there.")
                        .maybe("rules/index.txt names a rule that was moved."));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
