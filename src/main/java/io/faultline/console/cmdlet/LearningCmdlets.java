package io.faultline.console.cmdlet;

import java.util.List;

final class LearningCmdlets {
    private LearningCmdlets() {}

    static List<Cmdlet> all() {
        return List.of();
    }
}
