package io.faultline.lab;

import java.util.List;

/// A part of a lab.
///
/// @param title the first heading of its text, plain; the blocks do not repeat it and their headings begin at
///     level 3
/// @param file  its text, relative to the lab's folder
/// @param needs steps that must be done before it opens; its checks watch from then on
/// @param scenario which of the drawn situations it is about, from 1; 0 for none
public record Step(String id, String title, String file, List<TextBlock> text, List<String> needs, int scenario) {
    public Step {
        text = List.copyOf(text);
        needs = List.copyOf(needs);
    }

    Step filled(Variant variant) {
        return new Step(
                id,
                variant.text(title),
                file,
                text.stream().map(block -> block.filled(variant)).toList(),
                needs,
                scenario);
    }
}
