package io.faultline.advisor;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The rules with their cards and suites, as text. The shipped ones come from the class path by the list in
/// `rules/index.txt`, because a jar cannot be listed as a folder can.
public final class RuleLibrary {

    private static final String INDEX = "index.txt";

    private final Map<String, RuleFile> rules;
    private final String revision;

    private RuleLibrary(Map<String, RuleFile> rules) {
        this.rules = Collections.unmodifiableMap(rules);
        revision = Fingerprint.of(rules.values().stream().map(RuleFile::rule).toList());
    }

    public static RuleLibrary shipped() {
        return new RuleLibrary(read("rules", lines(resource(INDEX)), RuleLibrary::resource));
    }

    /// A folder of rules. With an `index.txt` it is a whole library and stands alone; without one its rules join those
    /// that come with the program, and one that has the id of a shipped rule takes its place.
    ///
    /// @throws ProblemException if a card lacks a part, or two rules have one id
    public static RuleLibrary in(Path folder) {
        Function<String, String> reader = name -> text(folder, name);
        if (Files.isRegularFile(folder.resolve(INDEX))) {
            return new RuleLibrary(read(shown(folder), lines(reader.apply(INDEX)), reader));
        }
        Map<String, RuleFile> all = new TreeMap<>(shipped().rules);
        all.putAll(read(shown(folder), names(folder), reader));
        return new RuleLibrary(all);
    }

    /// `topic/name` of every rule that lies in a folder, sorted.
    public static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".drl"))
                    .map(path -> path.substring(0, path.length() - ".drl".length()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw ProblemException.of(Problem.at(shown(folder), 0, "", "The folder cannot be read.")
                    .maybe("the path is relative to another folder."));
        }
    }

    public Collection<RuleFile> rules() {
        return rules.values();
    }

    public List<RuleCard> cards() {
        return rules.values().stream().map(RuleFile::card).toList();
    }

    public Optional<RuleCard> card(String id) {
        return Optional.ofNullable(rules.get(id)).map(RuleFile::card);
    }

    /// Changes when any rule does: a short hash of all their texts.
    public String revision() {
        return revision;
    }

    /// The rule files, text by path.
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        rules.values().forEach(one -> texts.put(one.path(), one.rule()));
        return texts;
    }

    /// The page that the card of a rule names.
    String source(String id) {
        RuleFile file = rules.get(id);
        if (file == null) {
            throw new IllegalStateException("A rule without a card spoke: " + id);
        }
        return file.card().source();
    }

    /// All that is wrong with any of them is told at once.
    private static Map<String, RuleFile> read(String root, List<String> names, Function<String, String> reader) {
        Map<String, RuleFile> rules = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            try {
                RuleFile file = RuleFile.read(root, name, reader);
                RuleFile other = rules.putIfAbsent(file.id(), file);
                if (other != null) {
                    problems.add(Problem.at(
                                    file.path(),
                                    0,
                                    file.id(),
                                    "The id (" + file.id() + ") is that of " + other.path() + " too.")
                            .maybe("the next free number of this topic is meant."));
                }
            } catch (ProblemException wrong) {
                problems.addAll(wrong.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
        return rules;
    }

    private static List<String> lines(String index) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String shown(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static String text(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw missing(shown(file));
        }
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw ProblemException.of(
                    Problem.at(shown(file), 0, "", "The file cannot be read.").maybe("it is not a text in UTF-8."));
        }
    }

    private static String resource(String path) {
        try (InputStream stream = RuleLibrary.class.getResourceAsStream("/rules/" + path)) {
            if (stream == null) {
                throw missing("rules/" + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ProblemException missing(String path) {
        return ProblemException.of(Problem.at(path, 0, "", "There is no such file.")
                .maybe("it was moved, or index.txt names another; a rule, its card and its suite lie side by side."));
    }
}
