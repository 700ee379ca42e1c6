package io.faultline.ui.fabric;

/// Somebody wants to know what can be done to a thing; the menu belongs at this point of the viewport.
public record MenuRequest(String kind, String name, int x, int y) {

    public Thing thing() {
        return new Thing(kind, name);
    }
}
