package io.faultline.ui.lab;

/// Where a menu belongs that was opened from a button, whether by mouse or by key: below its left edge.
final class Place {
    static final String LEFT = "Math.round(element.getBoundingClientRect().left)";
    static final String BELOW = "Math.round(element.getBoundingClientRect().bottom) + 2";

    private Place() {}
}
