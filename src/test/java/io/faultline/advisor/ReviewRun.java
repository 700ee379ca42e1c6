package io.faultline.advisor;

import io.faultline.advisor.drools.BareReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntSupplier;

/// One process that reviews a scenario again and again, in turns whole, up to the ranking, and by Drools
/// alone. Prints the three medians in microseconds: `whole ranked bare`.
public final class ReviewRun {
    private static final int WARM = 6_000;
    private static final int TIMES = 4_000;

    private ReviewRun() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Scenario scenario = ScenarioReader.read(args[0], Files.readString(file));
        RuleLibrary library = RuleLibrary.shipped();
        Advisor advisor = Advisor.of(library).warm();
        BareReview bare = new BareReview(library.texts(), scenario);
        double[] whole = new double[TIMES];
        double[] ranked = new double[TIMES];
        double[] rules = new double[TIMES];
        int seen = 0;
        for (int i = -WARM; i < TIMES; i++) {
            int at = Math.max(0, i);
            whole[at] = micros(() -> advisor.review(scenario).options().size());
            ranked[at] = micros(() ->
                    Ranking.of(advisor.compiled().judge(scenario).conclusions()).size());
            rules[at] = micros(bare::evaluate);
            seen++;
        }
        Arrays.sort(whole);
        Arrays.sort(ranked);
        Arrays.sort(rules);
        System.out.println(whole[TIMES / 2] + " " + ranked[TIMES / 2] + " " + rules[TIMES / 2] + " " + seen);
    }

    private static double micros(IntSupplier work) {
        long start = System.nanoTime();
        if (work.getAsInt() == 0) {
            throw new IllegalStateException("The review says nothing.");
        }
        return (System.nanoTime() - start) / 1e3;
    }
}
