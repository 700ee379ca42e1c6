package io.faultline.ui.course.regrade;

import java.util.List;

/// Which lines of a dry run are shown.
enum RegradeFilter {
    ALL("attempts"),
    UP("go up"),
    DOWN("would go down"),
    CROSSES("cross the pass line"),
    DIVERGED("diverged");

    private final String words;

    RegradeFilter(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean fits(RegradeLine line) {
        return switch (this) {
            case ALL -> true;
            case UP -> line.difference().signum() > 0;
            case DOWN -> line.difference().signum() < 0;
            case CROSSES -> line.crosses();
            case DIVERGED -> line.diverged().isPresent();
        };
    }

    long count(List<RegradeLine> lines) {
        return lines.stream().filter(this::fits).count();
    }
}
