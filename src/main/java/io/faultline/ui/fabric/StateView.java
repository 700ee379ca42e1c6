package io.faultline.ui.fabric;

/// One thing's state in one pair of eyes.
///
/// @param word as Microsoft says it: "Isolated", "Live migrating"
/// @param cut  broken, so its frame is drawn apart; never for a thing that was switched off on purpose
public record StateView(Mark mark, String word, boolean cut) {

    public static StateView of(Mark mark, String word) {
        return new StateView(mark, word, false);
    }

    public static StateView cut(Mark mark, String word) {
        return new StateView(mark, word, true);
    }
}
