package io.faultline.course;

import io.faultline.workbench.AttemptId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Shuffles the answers to a question without a memory: by a hash of question and attempt.
final class QueueOrder {

    private QueueOrder() {}

    static String place(AssignmentId assignment, String check, AttemptId attempt) {
        try {
            var text = assignment.value() + " " + check + " " + attempt.value();
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
