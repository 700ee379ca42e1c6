package io.faultline.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/// The table of rights, `src/test/resources/rights.txt`, and the services that it is about.
final class Rights {

    private static final Path TABLE = Path.of("src/test/resources/rights.txt");

    private Rights() {}

    /// The columns of the table, in its order.
    enum Caller {
        ANONYMOUS,
        PASSWORD_DUE,
        LEARNER,
        INSTRUCTOR;

        void signIn() {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication());
            SecurityContextHolder.setContext(context);
        }

        private Authentication authentication() {
            return switch (this) {
                case ANONYMOUS ->
                    new AnonymousAuthenticationToken(
                            "key",
                            "anonymous",
                            new TestingAuthenticationToken("", "", "ROLE_ANONYMOUS").getAuthorities());
                case PASSWORD_DUE -> new TestingAuthenticationToken("ines", "", Door.NEW_PASSWORD_DUE);
                case LEARNER -> new TestingAuthenticationToken("zoe", "", Role.LEARNER.authority());
                case INSTRUCTOR -> new TestingAuthenticationToken("ines", "", Role.INSTRUCTOR.authority());
            };
        }
    }

    static Map<String, Set<Caller>> table() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\) +"))
                    .collect(Collectors.toMap(
                            line -> line[0] + ")",
                            line -> callers(line[1]),
                            (_, twice) -> {
                                throw new IllegalStateException("Two lines for one method in " + TABLE);
                            },
                            TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Class<?>> services() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scan.findCandidateComponents("io.faultline").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .sorted()
                .map(name -> ClassUtils.resolveClassName(name, Rights.class.getClassLoader()));
    }

    static Stream<Method> serviceMethods() {
        return services()
                .flatMap(service -> Arrays.stream(service.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .sorted(Comparator.comparing(Rights::signature)));
    }

    static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(
                        ", ", method.getDeclaringClass().getSimpleName() + "#" + method.getName() + "(", ")"));
    }

    private static Set<Caller> callers(String marks) {
        var letters = List.of("A", "P", "L", "I");
        var callers = EnumSet.noneOf(Caller.class);
        for (var caller : Caller.values()) {
            var mark = marks.strip().substring(caller.ordinal(), caller.ordinal() + 1);
            if (mark.equals(letters.get(caller.ordinal()))) {
                callers.add(caller);
            } else if (!mark.equals("-")) {
                throw new IllegalStateException("A line of %s ends like A-LI, and not like %s".formatted(TABLE, marks));
            }
        }
        return callers;
    }
}
