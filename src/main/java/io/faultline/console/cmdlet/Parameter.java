package io.faultline.console.cmdlet;

import io.faultline.console.rows.Kind;
import java.util.Arrays;
import java.util.List;

/// One parameter of a cmdlet.
///
/// @param position  0, 1, 2… when it may stand without its name, else -1
/// @param mandatory PowerShell would ask for it
/// @param many      takes a list
/// @param from      kinds of objects that it takes from the pipeline, by their names
/// @param note      what it does, for Get-Help
/// @param aliases   other names of it
public record Parameter(
        String name,
        Type type,
        int position,
        boolean mandatory,
        boolean many,
        List<Kind> from,
        String note,
        List<String> aliases) {

    static Parameter flag(String name, String note) {
        return new Parameter(name, new Type.Switch(), -1, false, false, List.of(), note, List.of());
    }

    static Parameter of(String name, Names names, String note) {
        return new Parameter(name, new Type.Text(names), -1, false, false, List.of(), note, List.of());
    }

    static Parameter whole(String name, long least, long most, String note) {
        return new Parameter(name, new Type.Whole(least, most), -1, false, false, List.of(), note, List.of());
    }

    static Parameter amount(String name, String note) {
        return new Parameter(name, new Type.Amount(), -1, false, false, List.of(), note, List.of());
    }

    static Parameter expression(String name, String note) {
        return new Parameter(name, new Type.Expression(), -1, false, false, List.of(), note, List.of());
    }

    static Parameter table(String name, String note) {
        return new Parameter(name, new Type.Table(), -1, false, false, List.of(), note, List.of());
    }

    static Parameter choice(String name, String dotNet, Object[] values, String note) {
        List<String> words = Arrays.stream(values).map(Object::toString).toList();
        return new Parameter(name, new Type.Choice(dotNet, words), -1, false, false, List.of(), note, List.of());
    }

    Parameter at(int place) {
        return new Parameter(name, type, place, mandatory, many, from, note, aliases);
    }

    Parameter required() {
        return new Parameter(name, type, position, true, many, from, note, aliases);
    }

    Parameter list() {
        return new Parameter(name, type, position, mandatory, true, from, note, aliases);
    }

    Parameter piped(Kind... kinds) {
        return new Parameter(name, type, position, mandatory, many, List.of(kinds), note, aliases);
    }

    Parameter called(String... others) {
        return new Parameter(name, type, position, mandatory, many, from, note, List.of(others));
    }

    boolean isCalled(String word) {
        return name.equalsIgnoreCase(word) || aliases.stream().anyMatch(word::equalsIgnoreCase);
    }
}
