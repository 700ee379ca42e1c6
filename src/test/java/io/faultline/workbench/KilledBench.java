package io.faultline.workbench;

import io.faultline.simulation.FabricSimulation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A workbench on a file with its real threads and its real clock, for a process that is to be killed, and the
/// looking-up afterwards. Lines of many attempts; each that is acknowledged is printed as `attempt seq`.
public final class KilledBench {
    private static final int ATTEMPTS = 20;
    private static final String[] LINES = {
        "Stop-VM -Name WEB01 -TurnOff",
        "Start-VM -Name WEB01",
        "Move-ClusterVirtualMachineRole -Name SQL01 -Node HV02 -MigrationType Live",
        "(Get-ClusterGroup DC01).Priority = 1000",
        "(Get-ClusterGroup DC01).Priority = 3000"
    };

    private KilledBench() {}

    /// Works until somebody kills the process.
    public static void work(String url) throws InterruptedException {
        TestBench bench = TestBench.on(url);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        bench.live(workers);
        WorkbenchClock clock = new WorkbenchClock(bench.attempts, bench.around, workers, () -> {});
        clock.start();
        List<AttemptId> ids = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            AttemptId id = bench.open(TestBench.TASK);
            bench.attempt(id).subscribe(true, view -> {});
            ids.add(id);
        }
        System.out.println("ready");
        for (int turn = 0; ; turn++) {
            for (AttemptId id : ids) {
                int number = turn;
                bench.attempt(id)
                        .submit(LINES[turn % LINES.length])
                        .thenAccept(outcome -> acknowledged(id, number, outcome));
            }
            Thread.sleep(5);
        }
    }

    private static void acknowledged(AttemptId id, int turn, Outcome outcome) {
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException("Turn " + turn + " of attempt " + id + ": " + outcome);
        }
        synchronized (System.out) {
            System.out.println(id.value() + " " + (turn + 1));
        }
    }

    /// What of the acknowledged lines is not in the journal, and which attempts do not come back.
    ///
    /// @param acknowledged lines as they were printed
    public static List<String> lost(String url, List<String> acknowledged) {
        try (TestBench bench = TestBench.on(url)) {
            List<String> lost = new ArrayList<>();
            for (String line : acknowledged) {
                String[] parts = line.split(" ");
                Integer found = bench.sql.queryForObject(
                        "select count(*) from attempt_line where attempt_id = ? and seq = ?",
                        Integer.class,
                        Long.valueOf(parts[0]),
                        Long.valueOf(parts[1]));
                if (found == null || found != 1) {
                    lost.add("line " + line);
                }
            }
            bench.verbs = FabricSimulation::from;
            for (Long id : bench.sql.queryForList("select id from attempt", Long.class)) {
                if (bench.attempts.find(new AttemptId(id)).isEmpty()) {
                    lost.add("attempt " + id + " does not replay equal");
                }
            }
            return lost;
        }
    }
}
