package io.faultline.advisor;

import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.util.function.Function;
import java.util.regex.Pattern;

/// A rule as it lies in a library: its text, its card and its suite, side by side under one name.
///
/// @param path  of the rule, for messages: `rules/replica/the-line-must-carry-what-is-written.drl`
/// @param rule  the rule language
/// @param card  read from the Markdown
/// @param suite the YAML, read when it is asked for: a review needs none
public record RuleFile(String path, String rule, RuleCard card, String suite) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+/[a-z0-9]+(-[a-z0-9]+)*");

    /// @param root   in front of the name in messages
    /// @param name   `topic/what-it-says`
    /// @param reader gives the text of a path below the root
    static RuleFile read(String root, String name, Function<String, String> reader) {
        if (!NAME.matcher(name).matches()) {
            throw ProblemException.of(Problem.at(
                            root + "/" + name + ".drl", 0, name, "The name (" + name + ") is not topic/what-it-says.")
                    .maybe("small letters, digits and dashes are meant, one folder deep."));
        }
        String rule = reader.apply(name + ".drl");
        RuleCard card = CardText.read(root, name, rule, reader.apply(name + ".md"));
        return new RuleFile(root + "/" + name + ".drl", rule, card, reader.apply(name + ".suite.yaml"));
    }

    public String id() {
        return card.id();
    }

    /// The path of a file beside the rule.
    public String beside(String end) {
        return path.substring(0, path.length() - ".drl".length()) + end;
    }

    /// @throws ProblemException naming every line of it that is wrong
    public RuleSuite cases() {
        return RuleSuite.read(beside(".suite.yaml"), suite);
    }
}
