package io.faultline.workbench;

import io.faultline.lab.Lab;
import io.faultline.lab.LabLibrary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The labs that learners are offered, each read once.
public final class Labs {
    private final LabLibrary library;
    private final Map<String, Lab> read = new ConcurrentHashMap<>();

    public Labs(LabLibrary library) {
        this.library = library;
    }

    /// In the order of the catalogue.
    public List<Lab> offered() {
        return library.offered().stream().map(this::lab).toList();
    }

    /// @throws io.faultline.source.ProblemException when there is no such lab, or it is not sound
    public Lab lab(String id) {
        return read.computeIfAbsent(id, library::lab);
    }
}
