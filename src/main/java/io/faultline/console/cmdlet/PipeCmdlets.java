package io.faultline.console.cmdlet;

import java.util.List;

final class PipeCmdlets {
    private PipeCmdlets() {}

    static List<Cmdlet> all() {
        return List.of();
    }
}
