package io.faultline.bench;

import io.faultline.testing.Agreement;
import io.faultline.testing.MeasuredRun;
import io.faultline.testing.MirrorTrial;
import io.faultline.testing.PreCopyTrial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Our model of iterative pre-copy, under QEMU's policy, against every migration and every disk mirror that was
/// measured, with two controls that must miss the bounds.
final class PreCopyBench {
    private PreCopyBench() {}

    static void run() {
        List<MeasuredRun> runs = MeasuredRun.of("runs.csv");
        System.out.println("Migrations: measured, and the model under QEMU's policy (errors signed)");
        rows(runs);
        boolean held = summary("The model under QEMU's policy", runs, PreCopyTrial::underQemu);
        boolean textbook = summary("Control: decide at the end of a pass", runs, PreCopyTrial::ofTheTextbook);
        boolean envelope = summary("Control: all memory by the bandwidth", runs, PreCopyTrial::ofTheEnvelope);
        boolean mirrors = mirrors(MeasuredRun.of("storage.csv"));
        System.out.println();
        System.out.println("model: " + word(held) + "; disk mirrors: " + word(mirrors)
                + "; controls, which must miss: end of pass " + word(textbook) + ", by the bandwidth "
                + word(envelope));
    }

    private static String word(boolean held) {
        return held ? "held" : "MISSED";
    }

    private static void rows(List<MeasuredRun> runs) {
        Table table = new Table(
                "run",
                "RAM",
                "set",
                "MB/s",
                "mode",
                "wire",
                "by",
                "verdict",
                "model",
                "total s",
                "error",
                "bytes MB",
                "error",
                "pause ms",
                "error",
                "rounds",
                "model");
        for (MeasuredRun run : runs) {
            PreCopyTrial model = PreCopyTrial.underQemu(run);
            boolean both =
                    !run.verdict().equals("nonconverging") && !model.verdict().equals("nonconverging");
            double total = run.number("total_ms") / 1e3;
            double gap = run.number("guest_gap_ms");
            table.row(
                    run.text("run"),
                    run.text("ram_mib"),
                    run.text("ws_mib"),
                    run.text("rate_mbps"),
                    run.text("mode"),
                    run.text("bw_mbps"),
                    run.text("limiter"),
                    run.verdict(),
                    model.verdict(),
                    total,
                    both ? percent(model.seconds(), total) : "",
                    run.number("transferred") / 1e6,
                    both ? percent(model.bytes(), run.number("transferred")) : "",
                    run.text("guest_gap_ms"),
                    both && gap > 0 ? percent(model.blackout(), gap / 1e3) : "",
                    (int) run.number("sync_count") - 2,
                    both ? model.rounds() : "");
        }
        table.print();
    }

    private static String percent(double model, double measured) {
        return String.format(Locale.ROOT, "%+.1f%%", 100 * (model - measured) / measured);
    }

    private static boolean summary(String title, List<MeasuredRun> runs, Function<MeasuredRun, PreCopyTrial> how) {
        Agreement agreement = new Agreement();
        runs.forEach(run -> agreement.add(run, how.apply(run)));
        System.out.println();
        System.out.println(title);
        print(agreement.bounds());
        return agreement.held();
    }

    private static void print(List<Agreement.Bound> bounds) {
        for (Agreement.Bound bound : bounds) {
            if (bound.atLeast()) {
                Goal.atLeast(bound.what(), bound.value(), bound.limit());
            } else {
                Goal.atMost(bound.what(), bound.value(), bound.limit());
            }
        }
    }

    private static boolean mirrors(List<MeasuredRun> runs) {
        System.out.println();
        System.out.println("Disk mirrors: measured, and the model of both policies");
        Table table = new Table(
                "disk", "MB/s", "writes", "chunk", "span", "policy", "verdict", "model", "ready s", "model", "error");
        List<Double> errors = new ArrayList<>();
        int right = 0;
        for (MeasuredRun run : runs) {
            MirrorTrial model = MirrorTrial.of(run);
            right += model.verdict().equals(run.verdict()) ? 1 : 0;
            boolean ready = run.has("ready_s") && model.verdict().equals("ready");
            if (ready) {
                errors.add(Agreement.error(model.seconds(), run.number("ready_s")));
            }
            table.row(
                    run.text("disk_mib"),
                    run.text("bw_mbps"),
                    run.text("write_mbps"),
                    run.text("chunk_kib"),
                    run.text("span"),
                    run.text("copy_mode"),
                    run.verdict(),
                    model.verdict(),
                    run.text("ready_s"),
                    ready ? model.seconds() : "",
                    ready ? percent(model.seconds(), run.number("ready_s")) : "");
        }
        table.print();
        List<Agreement.Bound> bounds = List.of(
                new Agreement.Bound("verdict right, %", 100.0 * right / runs.size(), true, 100),
                new Agreement.Bound("ready, median error, %", 100 * Agreement.quantile(errors, 0.5), false, 4),
                new Agreement.Bound("ready, p90 error, %", 100 * Agreement.quantile(errors, 0.9), false, 10));
        print(bounds);
        return bounds.stream().allMatch(Agreement.Bound::held);
    }
}
