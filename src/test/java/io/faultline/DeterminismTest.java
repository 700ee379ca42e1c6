package io.faultline;

import static io.faultline.DeterminismTest.Ban.calls;
import static io.faultline.DeterminismTest.Ban.packages;
import static io.faultline.DeterminismTest.Ban.shortCalls;
import static io.faultline.DeterminismTest.Ban.types;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The same seed gives the same history on every machine, so the sealed core may not use ambient time, chance, order or
/// the outside world. Each ban says what to use instead: a ban without a way out only makes people angry.
class DeterminismTest {

    private static final List<Ban> BANS = List.of(
            types(
                    "TreeMap, EnumMap, LinkedHashMap or kernel.Table",
                    "hash order may differ from run to run",
                    "java.util.HashMap",
                    "java.util.HashSet",
                    "java.util.Hashtable",
                    "java.util.IdentityHashMap",
                    "java.util.WeakHashMap"),
            calls(
                    "List.of, TreeSet, EnumSet or Collections.unmodifiableSet of an ordered one",
                    "it iterates in another order in each JVM",
                    "java.util.Set",
                    "of",
                    "copyOf"),
            calls(
                    "TreeMap, or Collections.unmodifiableMap of an ordered one",
                    "it iterates in another order in each JVM",
                    "java.util.Map",
                    "of",
                    "ofEntries",
                    "copyOf"),
            calls(
                    "toList, or toCollection(TreeSet::new)",
                    "its sets and maps are hashed",
                    "java.util.stream.Collectors",
                    "toSet",
                    "toUnmodifiableSet",
                    "toUnmodifiableMap",
                    "toConcurrentMap",
                    "groupingByConcurrent"),
            shortCalls(
                    3, "the form that takes TreeMap::new", "its map is hashed", "java.util.stream.Collectors", "toMap"),
            shortCalls(
                    2,
                    "the form that takes TreeMap::new",
                    "its map is hashed",
                    "java.util.stream.Collectors",
                    "groupingBy"),
            calls(
                    "StrictMath",
                    "its last bits differ between processors",
                    "java.lang.Math",
                    "exp expm1 log log10 log1p pow sin cos tan asin acos atan atan2 sinh cosh tanh cbrt hypot"
                            .split(" ")),
            calls("kernel.Dice", "chance is keyed by seed, stream and subject", "java.lang.Math", "random"),
            types(
                    "kernel.Dice",
                    "chance is keyed by seed, stream and subject",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.security.SecureRandom",
                    "java.util.concurrent.ThreadLocalRandom"),
            packages("kernel.Dice", "chance is keyed by seed, stream and subject", "java.util.random"),
            calls("an id from the blueprint or a counter in the state", "it is chance", "java.util.UUID", "randomUUID"),
            calls("a number of the state", "it is an address in memory", "java.lang.System", "identityHashCode"),
            calls(
                    "kernel.SimTime, handed in",
                    "the core has no clock but its own",
                    "java.lang.System",
                    "nanoTime",
                    "currentTimeMillis"),
            calls(
                    "kernel.SimTime, handed in",
                    "the core has no clock but its own",
                    "java.time.temporal.Temporal",
                    "now"),
            types(
                    "kernel.SimTime, handed in",
                    "the core has no clock but its own",
                    "java.time.Clock",
                    "java.time.ZoneId",
                    "java.util.Date"),
            types(
                    "a timer in kernel.TimerQueue",
                    "the core has one thread, its caller's",
                    "java.lang.Thread",
                    "java.util.Timer"),
            packages("a timer in kernel.TimerQueue", "the core has one thread, its caller's", "java.util.concurrent"),
            calls("stream", "the core has one thread, its caller's", "java.util.Collection", "parallelStream"),
            calls("a plain stream", "the core has one thread, its caller's", "java.util.stream.BaseStream", "parallel"),
            packages(
                    "values handed in and events handed out",
                    "the core neither reads nor writes",
                    "java.io",
                    "java.nio.file",
                    "java.nio.channels",
                    "java.net",
                    "java.sql"),
            calls(
                    "a constant or a part of the state",
                    "a machine's settings are not in the journal",
                    "java.lang.System",
                    "getenv",
                    "getProperty"),
            packages("an event: the history is the log", "the core does not log", "java.util.logging", "org.slf4j"),
            types("an event: the history is the log", "the core does not log", "java.lang.System$Logger"),
            packages(
                    "plain Java",
                    "the core must live without the server",
                    "org.springframework.beans",
                    "org.springframework.boot",
                    "org.springframework.context",
                    "org.springframework.core",
                    "org.springframework.stereotype",
                    "jakarta"));

    @Test
    void theCoreUsesNothingThatDiffersFromRunToRun() {
        var core = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.faultline.kernel", "io.faultline.fabric", "io.faultline.simulation");
        assertThat(offencesIn(core)).isEmpty();
    }

    @Test
    void theBansBite() {
        var planted = new ClassFileImporter().importClasses(Planted.class);
        assertThat(offencesIn(planted))
                .anyMatch(line -> line.contains("HashMap"))
                .anyMatch(line -> line.contains("UUID.randomUUID"))
                .anyMatch(line -> line.contains("System.nanoTime"))
                .anyMatch(line -> line.contains("Set.of"))
                .anyMatch(line -> line.contains("Math.pow"))
                .anyMatch(line -> line.contains("Collectors.toMap"))
                .anyMatch(line -> line.contains("Thread"));
    }

    private static List<String> offencesIn(JavaClasses classes) {
        return classes.stream()
                .flatMap(each -> BANS.stream().flatMap(ban -> ban.offencesIn(each)))
                .distinct()
                .sorted()
                .toList();
    }

    /// What may not be used, what to use instead, and why.
    record Ban(String instead, String because, BiPredicate<String, String> type, Predicate<CodeUnitAccessTarget> call) {

        static Ban types(String instead, String because, String... names) {
            var banned = List.of(names);
            return new Ban(instead, because, (pack, name) -> banned.contains(name), target -> false);
        }

        static Ban packages(String instead, String because, String... names) {
            return new Ban(
                    instead,
                    because,
                    (pack, name) -> Stream.of(names).anyMatch(ban -> (pack + ".").startsWith(ban + ".")),
                    target -> false);
        }

        static Ban calls(String instead, String because, String owner, String... names) {
            return shortCalls(Integer.MAX_VALUE, instead, because, owner, names);
        }

        /// Bans only the forms with at most so many parameters.
        static Ban shortCalls(int most, String instead, String because, String owner, String... names) {
            var banned = List.of(names);
            return new Ban(
                    instead,
                    because,
                    (pack, name) -> false,
                    target -> target.getOwner().isAssignableTo(owner)
                            && banned.contains(target.getName())
                            && target.getRawParameterTypes().size() <= most);
        }

        Stream<String> offencesIn(JavaClass user) {
            var used = user.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> type.test(target.getPackageName(), target.getName()))
                    .map(target -> target.getSimpleName());
            var called = user.getCodeUnitAccessesFromSelf().stream()
                    .filter(access -> call.test(access.getTarget()))
                    .map(access -> "%s.%s (line %d)"
                            .formatted(
                                    access.getTargetOwner().getSimpleName(),
                                    access.getTarget().getName(),
                                    access.getLineNumber()));
            return Stream.concat(used, called)
                    .map(what -> "%s uses %s. Maybe use %s: %s.".formatted(user.getName(), what, instead, because));
        }
    }

    /// Breaks some of the bans, so that the test above can fail.
    @SuppressWarnings("unused")
    private static final class Planted {
        Object sins() {
            new Thread(() -> {}).interrupt();
            return List.of(
                    new HashMap<String, String>(),
                    Set.of(1, 2),
                    UUID.randomUUID(),
                    System.nanoTime(),
                    Math.pow(2, 0.5),
                    Stream.of(1).collect(Collectors.toMap(each -> each, each -> each)));
        }
    }
}
