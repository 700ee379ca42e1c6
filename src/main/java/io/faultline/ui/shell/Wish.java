package io.faultline.ui.shell;

import com.vaadin.flow.router.QueryParameters;
import io.faultline.lab.Lab;
import io.faultline.lab.Mode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A lab that somebody wants to be in, as an address says it: `?lab=ID&mode=MODE`.
///
/// @param mode as it stands there; empty for whichever is open, else the lab's first
record Wish(String lab, Optional<String> mode) {
    private static final String LAB = "lab";
    private static final String MODE = "mode";

    static Optional<Wish> of(QueryParameters asked) {
        return asked.getSingleParameter(LAB)
                .filter(id -> id.matches("[a-z0-9-]{1,80}"))
                .map(id -> new Wish(id, asked.getSingleParameter(MODE).filter(word -> word.matches("[a-z]{1,12}"))));
    }

    static Wish of(Lab lab, Mode mode) {
        return new Wish(lab.id(), Optional.of(mode.toString()));
    }

    /// The one that is meant, if the lab has it.
    Optional<Mode> modeOf(Lab wished) {
        return mode.flatMap(word -> wished.modes().stream()
                .filter(one -> one.toString().equals(word))
                .findFirst());
    }

    QueryParameters parameters() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        named.put(LAB, List.of(lab));
        mode.ifPresent(word -> named.put(MODE, List.of(word)));
        return new QueryParameters(named);
    }

    String path() {
        return "/?" + LAB + "=" + lab
                + mode.map(word -> "&" + MODE + "=" + word).orElse("");
    }
}
