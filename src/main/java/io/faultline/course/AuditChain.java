package io.faultline.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The hash of an entry: SHA-256 over the hash before it and its fields, each with its length in front, so
/// that no two entries are written alike. Whoever changes an old entry has to change every later one, and the
/// course as well.
final class AuditChain {

    /// Stands before the first entry.
    static final String NOTHING = "";

    private AuditChain() {}

    /// @param entry its own hash does not count
    static String hash(String before, AuditEntry entry) {
        var text = new StringBuilder();
        for (var field : fields(before, entry)) {
            text.append(field.codePointCount(0, field.length()))
                    .append(':')
                    .append(field)
                    .append('\n');
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> fields(String before, AuditEntry entry) {
        var about = entry.about();
        return List.of(
                before,
                number(entry.course().value()),
                number(entry.seq()),
                number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())),
                number(entry.whoId().value()),
                entry.who(),
                entry.what().name(),
                number(about.assignment().map(AssignmentId::value)),
                number(about.learner().map(id -> id.value())),
                number(about.attempt().map(id -> id.value())),
                about.check().orElse(""),
                entry.was(),
                entry.became(),
                entry.reason());
    }

    private static String number(long value) {
        return Long.toString(value);
    }

    private static String number(Optional<Long> value) {
        return value.map(AuditChain::number).orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
