package io.faultline.ui.course.grades;

import java.util.List;

/// Which lines of a gradebook are shown.
record BookFilter(Only only, String text) {

    static final BookFilter NONE = new BookFilter(Only.ALL, "");

    enum Only {
        ALL("learners", false),
        NOT_HANDED_IN("not handed in", false),
        WAITS("wait for you", true),
        NEEDS_LOOK("need a look", true),
        BELOW_PASS("below the pass line", false);

        private final String words;
        private final boolean hot;

        Only(String words, boolean hot) {
            this.words = words;
            this.hot = hot;
        }

        String words() {
            return words;
        }

        /// More than none wants to be seen.
        boolean isHot() {
            return hot;
        }

        boolean fits(BookLine line) {
            return switch (this) {
                case ALL -> true;
                case NOT_HANDED_IN -> !line.isHandedIn() && !line.left();
                case WAITS -> line.waits();
                case NEEDS_LOOK -> line.needsLook();
                case BELOW_PASS -> line.belowPass();
            };
        }

        long count(List<BookLine> lines) {
            return lines.stream().filter(this::fits).count();
        }
    }

    BookFilter toggle(Only other) {
        return new BookFilter(only == other ? Only.ALL : other, text);
    }

    BookFilter with(String typed) {
        return new BookFilter(only, typed);
    }

    boolean fits(BookLine line) {
        return only.fits(line) && line.contains(text);
    }
}
