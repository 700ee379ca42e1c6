package io.faultline.workbench;

import io.faultline.account.PersonId;
import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Judges many attempts of thirty minutes anew, on two threads. Prints the seconds that it took, milliseconds of one
/// attempt on one thread, and how many went another way.
public final class RegradeLoad {
    private static final String LAB = "patch-a-host-without-downtime";

    private RegradeLoad() {}

    /// @param args how many
    public static void main(String[] args) throws Exception {
        int count = Integer.parseInt(args[0]);
        Lab lab = LabLibrary.shipped().lab(LAB);
        try (TestBench bench = TestBench.inMemory()) {
            Written written = new Written(bench.sql, lab);
            PersonId who = bench.person("Rae Grade");
            List<AttemptId> attempts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                attempts.add(written.attempt(who, LAB, i + 1, List.of()));
            }
            Regrader regrader = written.regrader();
            long start = System.nanoTime();
            int diverged = judge(attempts, lab, regrader);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(seconds + " " + seconds * 2_000 / count + " " + diverged);
        }
        System.exit(0);
    }

    private static int judge(List<AttemptId> attempts, Lab lab, Regrader regrader) throws Exception {
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<Regrader.Outcome>> judged = new ArrayList<>();
            attempts.forEach(id -> judged.add(two.submit(() -> regrader.judge(id, lab))));
            int diverged = 0;
            for (Future<Regrader.Outcome> one : judged) {
                diverged += one.get() instanceof Regrader.Outcome.Diverged ? 1 : 0;
            }
            return diverged;
        }
    }
}
