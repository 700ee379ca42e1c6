package io.faultline.console.cmdlet;

import java.util.List;

final class HyperVQueries {
    private HyperVQueries() {}

    static List<Cmdlet> all() {
        return List.of();
    }
}
