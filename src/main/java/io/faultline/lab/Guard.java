package io.faultline.lab;

/// A house rule, told beforehand: collateral damage that costs points in any step, or voids the attempt.
///
/// @param rule    the rule in words
/// @param fail    what is said when it was broken
/// @param penalty points that it costs, 0 when it voids
/// @param voids   nothing is earned once it was broken
public record Guard(String id, String rule, Tense.Never never, Sentence fail, int penalty, boolean voids, int line) {
    Guard filled(Variant variant) {
        return new Guard(id, variant.text(rule), never, fail, penalty, voids, line);
    }
}
