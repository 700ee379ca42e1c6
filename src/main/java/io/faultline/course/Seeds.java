package io.faultline.course;

import io.faultline.account.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Draws the seed of an attempt: HMAC-SHA-256 of what it is for, under the secret of the course. So a seed
/// can be drawn again at any time, and nobody who lacks the secret can tell the next one.
final class Seeds {

    private Seeds() {}

    /// @param number of the attempt, counted from 1
    static long seed(byte[] secret, SeedKind kind, AssignmentId assignment, PersonId learner, int number) {
        var who = kind == SeedKind.PER_LEARNER ? "learner " + learner.value() : "all";
        var what = "assignment " + assignment.value() + ", " + who + ", attempt " + number;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return ByteBuffer.wrap(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
