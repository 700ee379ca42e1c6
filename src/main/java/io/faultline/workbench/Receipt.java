package io.faultline.workbench;

import io.faultline.kernel.SimTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;

/// Proof that an attempt was handed in: what counts is what was in its journal then.
///
/// @param code short, to be read out; it depends on everything that was done
/// @param time virtual time of the attempt
public record Receipt(String code, Instant at, SimTime time) {
    private static final String SIGNS = "234679BCDFGHJKMNPQRTVWX";
    private static final int LENGTH = 8;

    static Receipt of(AttemptId attempt, long lines, long fingerprint, Instant at, SimTime time) {
        try {
            String whole = attempt + " " + lines + " " + fingerprint + " " + at.getEpochSecond() + " " + time.micros();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt((digest[i] & 0xFF) % SIGNS.length()));
            }
            return new Receipt(code.toString(), at, time);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
