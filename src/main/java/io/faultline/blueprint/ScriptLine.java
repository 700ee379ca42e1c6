package io.faultline.blueprint;

import io.faultline.kernel.SimTime;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import io.faultline.source.Quantity;
import io.faultline.source.YamlNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One timed line of a script: `+250s Get-ClusterNode`, `at 90s Invoke-Fault -PowerLoss HV02`, `settle`, `+5m`,
/// or a plain line, which runs at once. What the command says is not judged here.
///
/// @param file    where it is written
/// @param line    its line there, from 1; 0 when it comes from no file
/// @param text    the whole line
/// @param when    what it waits for first
/// @param command what is left without the wait; empty when the line only waits
public record ScriptLine(String file, int line, String text, Wait when, String command) {
    private static final Pattern TIMED =
            Pattern.compile("(?:(\\+)\\s*|(at)\\s+)(\\S+)(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SETTLE =
            Pattern.compile("settle(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// An item of a list of lines; a wait that cannot be read is reported where it stands.
    public static ScriptLine of(YamlNode item) {
        String text = item.text().strip();
        if (item.isText() && text.isEmpty()) {
            item.report("A line of the script is empty.", "it is settle, +5m or a cmdlet.");
        }
        return read(item.file(), item.line(), text, item::report);
    }

    /// A line that was read, and perhaps changed, by somebody else.
    ///
    /// @throws io.faultline.source.ProblemException when its wait cannot be read
    public static ScriptLine of(String file, int line, String text) {
        return read(file, line, text.strip(), problem -> {
            throw ProblemException.of(problem);
        });
    }

    /// A line that comes from no file.
    ///
    /// @throws io.faultline.source.ProblemException when its wait cannot be read
    public static ScriptLine of(String text) {
        return of("script", 0, text);
    }

    public boolean hasCommand() {
        return !command.isEmpty();
    }

    private static ScriptLine read(String file, int line, String text, Consumer<Problem> report) {
        Matcher settle = SETTLE.matcher(text);
        if (settle.matches()) {
            return new ScriptLine(file, line, text, new Wait.Settled(), rest(settle.group(1)));
        }
        Matcher timed = TIMED.matcher(text);
        if (!timed.matches()) {
            return new ScriptLine(file, line, text, new Wait.No(), text);
        }
        Optional<Duration> length = duration(timed.group(3));
        if (length.isEmpty()) {
            report.accept(Problem.at(file, line, timed.group(3), "(" + timed.group(3) + ") is not a length of time.")
                    .maybe("a unit is missing: +250s, +5m or at 90s."));
        }
        Duration given = length.orElse(Duration.ZERO);
        Wait wait = timed.group(1) != null ? new Wait.For(given) : new Wait.Until(SimTime.ZERO.plus(given));
        return new ScriptLine(file, line, text, wait, rest(timed.group(4)));
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Quantity.duration(text));
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return Optional.empty();
        }
    }

    private static String rest(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
