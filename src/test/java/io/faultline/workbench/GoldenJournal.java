package io.faultline.workbench;

import io.faultline.kernel.Fingerprint;
import io.faultline.kernel.SimTime;
import io.faultline.kernel.Snapshot;
import io.faultline.lab.Mode;
import io.faultline.simulation.FabricSimulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A recorded attempt in a text file: `# what it is about`, `model 1`, `blueprint four-nodes-san`, and then,
/// each at a virtual second, `5 line Stop-VM …` or `600 mark <events> <fingerprint>`. A mark without numbers is
/// filled in by the test when asked to.
record GoldenJournal(Path file, List<String> rows) {
    private static final Path FOLDER = Path.of("src/test/resources/journals");

    static List<GoldenJournal> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .sorted()
                    .map(GoldenJournal::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GoldenJournal read(Path file) {
        try {
            return new GoldenJournal(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return file.getFileName().toString().replace(".journal", "");
    }

    int model() {
        return Integer.parseInt(header("model"));
    }

    boolean isOpen() {
        return rows.stream().anyMatch(row -> row.endsWith(" mark"));
    }

    /// The same journal as the simulator replays it now.
    GoldenJournal replayed() {
        Tasks tasks = new Tasks(id -> {
            throw new IllegalStateException("A golden journal has no lab.");
        });
        Run run = new Run(
                FabricSimulation::from, tasks.of(new Task.FreeBench(header("blueprint")), Terms.of(Mode.GUIDED, 1)));
        List<String> now = new ArrayList<>();
        long seq = 0;
        for (String row : rows) {
            String[] parts = row.split(" ", 3);
            if (row.startsWith("model ")) {
                now.add("model " + ModelVersion.CURRENT);
            } else if (parts.length > 1 && parts[1].equals("line")) {
                run.replay(JournalLine.of(++seq, at(parts[0]), JournalLine.Kind.COMMAND, parts[2]));
                now.add(row);
            } else if (parts.length > 1 && parts[1].equals("mark")) {
                run.advanceTo(at(parts[0]));
                now.add(parts[0] + " mark " + run.events() + " " + fingerprint(run));
            } else {
                now.add(row);
            }
        }
        return new GoldenJournal(file, now);
    }

    void save() {
        try {
            Files.write(file, rows);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Of the history, as marks carry it, and of when the next things are due.
    private static Fingerprint fingerprint(Run run) {
        Fingerprint print =
                run.mark(1, 0, Pace.START, Mark.Why.CLOCK, Instant.EPOCH).fingerprint();
        for (Snapshot.Pending pending : run.pending()) {
            print = print.with(pending.dueAt());
        }
        return print;
    }

    private static SimTime at(String seconds) {
        return SimTime.ofSeconds(Double.parseDouble(seconds));
    }

    private String header(String key) {
        Optional<String> found = rows.stream()
                .filter(row -> row.startsWith(key + " "))
                .map(row -> row.substring(key.length() + 1).strip())
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException(file + " has no line “" + key + " …”."));
    }
}
