package io.faultline.rehearsal;

import io.faultline.kernel.SimTime;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Plain values as JSON. Virtual time is a number of seconds with at most six decimals and no trailing zeros: `250`,
/// `0.5`, `12.000001`. Whole numbers have no decimal point, whatever their Java type.
final class Json {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode object() {
        return FACTORY.objectNode();
    }

    static JsonNode seconds(SimTime at) {
        BigDecimal seconds = BigDecimal.valueOf(at.micros(), 6).stripTrailingZeros();
        return seconds.scale() <= 0 ? FACTORY.numberNode(seconds.longValueExact()) : FACTORY.numberNode(seconds);
    }

    /// Texts, numbers, truth values, nothing, lists and maps of those; anything else is the text that it prints.
    static JsonNode of(@Nullable Object value) {
        return switch (value) {
            case null -> FACTORY.nullNode();
            case JsonNode node -> node;
            case Integer number -> FACTORY.numberNode(number);
            case Long number -> FACTORY.numberNode(number);
            case Double number -> number(number);
            case Boolean truth -> FACTORY.booleanNode(truth);
            case SimTime at -> seconds(at);
            case Collection<?> many -> array(List.copyOf(many));
            case Map<?, ?> map -> map(map);
            default -> FACTORY.stringNode(value.toString());
        };
    }

    private static JsonNode number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return FACTORY.numberNode((long) value);
        }
        BigDecimal digits = new BigDecimal(Double.toString(value)); // written without an exponent
        return FACTORY.numberNode(digits.setScale(Math.max(0, digits.scale())));
    }

    private static ArrayNode array(List<?> many) {
        ArrayNode array = FACTORY.arrayNode();
        many.forEach(one -> array.add(of(one)));
        return array;
    }

    private static ObjectNode map(Map<?, ?> map) {
        ObjectNode node = FACTORY.objectNode();
        map.forEach((key, value) -> node.set(String.valueOf(key), of(value)));
        return node;
    }
}
