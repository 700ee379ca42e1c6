package io.faultline.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/// Reads YAML into nodes that know their lines. Nothing is ever constructed from a tag, so a file cannot name a
/// Java type; size, depth and the growth by aliases are limited, because files come from strangers too.
public final class Yaml {

    static final int CHARACTERS = 1 << 20;
    static final int DEPTH = 40;
    private static final int ALIASES = 50;

    private Yaml() {}

    /// The root of a text. Accessors of [YamlNode] collect problems; end with [YamlNode#check].
    ///
    /// @throws ProblemException if the text is not YAML at all
    public static YamlNode read(String file, String text) {
        return read(file, text, List.of());
    }

    private static YamlNode read(String file, String text, List<Replacement> replaced) {
        Problems problems = new Problems();
        if (text.length() > CHARACTERS) {
            throw ProblemException.of(Problem.at(file, 0, "", "The file has more than " + CHARACTERS + " characters.")
                    .maybe("it can be split, or it is not the file that was meant."));
        }
        Node root = compose(file, text);
        if (root == null) {
            throw ProblemException.of(
                    Problem.at(file, 1, "", "The file is empty.").maybe("it was not saved."));
        }
        YamlStructure.check(file, root, problems);
        replaced.forEach(one -> one.into(root, problems));
        problems.orThrow();
        return YamlNode.root(file, root, problems);
    }

    /// Reads a whole file: all its problems are thrown together once `reader` has gone through it.
    public static <T> T read(String file, String text, Function<YamlNode, T> reader) {
        return read(file, text, List.of(), reader);
    }

    /// The same with some scalars put in from elsewhere.
    public static <T> T read(String file, String text, List<Replacement> replaced, Function<YamlNode, T> reader) {
        YamlNode root = read(file, text, replaced);
        T value;
        try {
            value = reader.apply(root);
        } catch (ProblemException direct) {
            direct.problems().forEach(root::report);
            root.check();
            throw direct;
        } catch (RuntimeException follow) {
            root.check(); // a value that stands in for a missing one may have been refused by a noun: tell the cause
            throw follow;
        }
        root.check();
        return value;
    }

    public static <T> T read(Path path, Function<YamlNode, T> reader) {
        String file = path.toString().replace('\\', '/');
        if (!Files.isRegularFile(path)) {
            throw ProblemException.of(Problem.at(file, 0, file, "There is no file (" + file + ").")
                    .maybe("the path is relative to another folder."));
        }
        try {
            return read(file, Files.readString(path), reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read " + file, failure);
        }
    }

    private static @Nullable Node compose(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(CHARACTERS);
        options.setNestingDepthLimit(DEPTH);
        options.setMaxAliasesForCollections(ALIASES);
        DumperOptions dumping = new DumperOptions();
        try {
            return new org.yaml.snakeyaml.Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options)
                    .compose(new StringReader(text));
        } catch (MarkedYAMLException failure) {
            int line = failure.getProblemMark() == null
                    ? 0
                    : failure.getProblemMark().getLine() + 1;
            String what = failure.getProblem() == null ? "it cannot be read" : failure.getProblem();
            throw ProblemException.of(Problem.at(file, line, "", "This is not YAML: " + what + ".")
                    .maybe("the indentation is wrong here or one line above, or a text with a colon needs quotes."));
        } catch (YAMLException failure) {
            throw ProblemException.of(Problem.at(file, 0, "", "This is not YAML: " + failure.getMessage())
                    .maybe("it is another kind of file."));
        }
    }
}
