package io.faultline.lab;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import io.faultline.source.Yaml;
import io.faultline.source.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// The labs in one place, in the order of its `catalog.yaml`. Reading a lab reads its files again: whoever
/// needs one often keeps it.
public final class LabLibrary {

    static final String CATALOG = "catalog.yaml";

    private final LabFolder folder;
    private final List<CatalogEntry> entries;

    private LabLibrary(LabFolder folder, List<CatalogEntry> entries) {
        this.folder = folder;
        this.entries = entries;
    }

    /// The labs that come with the program.
    public static LabLibrary shipped() {
        return of(LabFolder.inside("labs"));
    }

    /// The labs of a folder, while they are written.
    ///
    /// @throws ProblemException when its catalogue cannot be read
    public static LabLibrary in(Path labs) {
        return of(LabFolder.on(labs));
    }

    private static LabLibrary of(LabFolder folder) {
        String file = folder.named(CATALOG);
        String text = folder.read(CATALOG)
                .orElseThrow(() ->
                        ProblemException.of(Problem.at(file, 0, file, "There is no catalogue of labs (" + file + ").")
                                .maybe("the labs lie in another folder.")));
        return new LabLibrary(folder, Yaml.read(file, text, LabLibrary::entries));
    }

    /// A single lab from its own folder, catalogue or not.
    ///
    /// @throws ProblemException with everything that is wrong with it
    public static Lab load(Path lab) {
        Path full = lab.toAbsolutePath().normalize();
        return LabReader.read(LabFolder.on(lab), String.valueOf(full.getFileName()));
    }

    /// A lab as it once was, from the files that were kept of it.
    ///
    /// @throws ProblemException when this program cannot read it any more
    public static Lab kept(String id, SequencedMap<String, String> files) {
        return LabReader.read(LabFolder.held(id, files), id);
    }

    /// @throws ProblemException with everything that is wrong with it, or when the catalogue does not name it
    public Lab lab(String id) {
        if (entries.stream().noneMatch(entry -> entry.id().equals(id))) {
            throw ProblemException.of(Problem.unknown(folder.named(CATALOG), 0, "The lab", id, ids()));
        }
        return LabReader.read(folder(id), id);
    }

    /// The files of a lab, for those that look at more than the lab itself, such as its solutions.
    public LabFolder folder(String id) {
        return folder.below(id);
    }

    public List<CatalogEntry> entries() {
        return entries;
    }

    public List<String> ids() {
        return entries.stream().map(CatalogEntry::id).toList();
    }

    /// Ids of the labs that learners are offered.
    public List<String> offered() {
        return entries.stream()
                .filter(entry -> switch (entry.status()) {
                    case ACTIVE, BETA -> true;
                    case DRAFT, RETIRED -> false;
                })
                .map(CatalogEntry::id)
                .toList();
    }

    private static List<CatalogEntry> entries(YamlNode root) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (YamlNode node : root.onlyKeys("labs").required("labs").list()) {
            node.onlyKeys("id", "status");
            YamlNode id = node.required("id");
            if (entries.stream().anyMatch(entry -> entry.id().equals(id.text()))) {
                id.report("The lab (" + id.text() + ") stands here twice.", "one line is a copy.");
            }
            entries.add(
                    new CatalogEntry(id.text(), node.required("status").oneOf(CatalogEntry.Status.class), id.line()));
        }
        return List.copyOf(entries);
    }
}
