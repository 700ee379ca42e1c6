package io.faultline.ui.course.live;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What an instructor chose to see of a class, as it stands in the address.
///
/// @param assignment number of the assignment that is watched; empty for whatever they are at
record LiveChoice(Optional<Long> assignment, Only only, Order order, boolean table) {

    static final LiveChoice USUAL = new LiveChoice(Optional.empty(), Only.ALL, Order.STUCK_FIRST, false);

    enum Only {
        ALL,
        HERE,
        STUCK,
        HANDED_IN;

        boolean fits(Seat seat) {
            return switch (this) {
                case ALL -> true;
                case HERE -> seat.isHere();
                case STUCK -> seat.state() == Seat.State.STUCK;
                case HANDED_IN -> seat.state() == Seat.State.HANDED_IN;
            };
        }
    }

    enum Order {
        STUCK_FIRST("Stuck first"),
        BY_NAME("By name");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static LiveChoice read(QueryParameters query) {
        return new LiveChoice(
                query.getSingleParameter("of")
                        .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf),
                query.getSingleParameter("only")
                        .flatMap(text -> named(Only.values(), text))
                        .orElse(Only.ALL),
                query.getSingleParameter("order")
                        .flatMap(text -> named(Order.values(), text))
                        .orElse(Order.STUCK_FIRST),
                query.getSingleParameter("as").filter("table"::equals).isPresent());
    }

    QueryParameters written() {
        var query = new TreeMap<String, String>();
        assignment.ifPresent(id -> query.put("of", String.valueOf(id)));
        if (only != Only.ALL) {
            query.put("only", name(only));
        }
        if (order != Order.STUCK_FIRST) {
            query.put("order", name(order));
        }
        if (table) {
            query.put("as", "table");
        }
        return QueryParameters.simple(Map.copyOf(query));
    }

    LiveChoice at(Optional<Long> other) {
        return new LiveChoice(other, only, order, table);
    }

    /// The same again shows all.
    LiveChoice toggle(Only other) {
        return new LiveChoice(assignment, only == other ? Only.ALL : other, order, table);
    }

    LiveChoice in(Order other) {
        return new LiveChoice(assignment, only, other, table);
    }

    LiveChoice as(boolean asTable) {
        return new LiveChoice(assignment, only, order, asTable);
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        return Arrays.stream(values).filter(one -> name(one).equals(text)).findFirst();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
