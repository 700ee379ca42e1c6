package io.faultline.lab;

import io.faultline.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a check says, with `{{expressions}}` that show what was seen: `SQL01 stood still for
/// {{seen.blackoutMillis}} ms.`
public final class Sentence {

    private static final Pattern PART = Pattern.compile("\\{\\{(.+?)}}");

    private final List<Piece> pieces;

    private Sentence(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    private record Piece(String text, @Nullable Expression expression) {}

    /// A text without anything to work out.
    public static Sentence of(String plain) {
        return new Sentence(List.of(new Piece(plain, null)));
    }

    static Sentence read(YamlNode node, Vocabulary words) {
        return of(node.text(), expression -> words.part(node, expression));
    }

    /// A sentence of our own.
    static Sentence of(String text, Vocabulary words) {
        return of(text, expression -> Optional.of(words.sound(expression)));
    }

    private static Sentence of(String text, Function<String, Optional<Expression>> read) {
        List<Piece> pieces = new ArrayList<>();
        Matcher part = PART.matcher(text);
        int from = 0;
        while (part.find()) {
            pieces.add(new Piece(text.substring(from, part.start()), null));
            Optional<Expression> expression = read.apply(part.group(1).strip());
            expression.ifPresent(found -> pieces.add(new Piece("", found)));
            from = part.end();
        }
        pieces.add(new Piece(text.substring(from), null));
        return new Sentence(pieces);
    }

    /// Whether it shows something that was seen.
    public boolean showsValues() {
        return pieces.stream().anyMatch(piece -> piece.expression() != null);
    }

    /// The sentence about this scene.
    public String about(Scene scene) {
        StringBuilder said = new StringBuilder();
        for (Piece piece : pieces) {
            said.append(piece.expression() == null ? piece.text() : shown(piece.expression(), scene));
        }
        return said.toString();
    }

    private static String shown(Expression expression, Scene scene) {
        try {
            return printed(expression.value(scene));
        } catch (Expression.NotGradable nothing) {
            return "?"; // a verdict stands without one figure of its sentence
        }
    }

    static String printed(Object value) {
        return switch (value) {
            case Double number -> Numbers.printed(number);
            case Boolean truth -> truth ? "yes" : "no";
            case List<?> many when many.isEmpty() -> "none";
            case List<?> many -> many.stream().map(Sentence::printed).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
