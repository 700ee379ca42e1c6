package io.faultline.ui.lab;

/// A column of the list twin.
///
/// @param width pixels, 0 for what is there
/// @param grow  share of the room that is left
record ListColumn(String name, int width, int grow) {
    static ListColumn fixed(String name, int width) {
        return new ListColumn(name, width, 0);
    }

    static ListColumn wide(String name) {
        return new ListColumn(name, 0, 1);
    }
}
