package io.faultline.lab;

import java.util.List;

/// A piece of a lab's text, in the order in which it is read. All HTML in it is safe to show: it was made from
/// Markdown without raw HTML and went through a sanitizer that keeps text, emphasis, lists, code and https
/// links.
public sealed interface TextBlock {

    /// The block as it is read in one attempt.
    default TextBlock filled(Variant variant) {
        return switch (this) {
            case Html html -> new Html(variant.html(html.html()));
            case Task task -> new Task(task.number(), variant.html(task.html()), task.checks());
            case Run run -> new Run(variant.text(run.line()), run.modes());
            case Note note -> new Note(variant.text(note.title()), note.ledger(), variant.html(note.html()));
        };
    }

    /// Headings, paragraphs, lists.
    record Html(String html) implements TextBlock {}

    /// Something to do, with the checks that tick when it is done.
    ///
    /// @param number its number in the list that it stands in, 0 outside of a list
    /// @param html   one line, without a paragraph around it
    /// @param checks ids, at least one
    record Task(int number, String html, List<String> checks) implements TextBlock {}

    /// A line for the console.
    ///
    /// @param line  as it is to be typed
    /// @param modes in which it can be run by a click; in the others it is only read
    record Run(String line, List<Mode> modes) implements TextBlock {}

    /// An aside, mostly on what is simplified here.
    ///
    /// @param title  plain text
    /// @param ledger id of the fidelity ledger, empty for an aside about something else
    record Note(String title, String ledger, String html) implements TextBlock {}
}
