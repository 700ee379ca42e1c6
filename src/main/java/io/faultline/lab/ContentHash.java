package io.faultline.lab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/// The identity of a lab's content: SHA-256 over its files in the order of their names, with line ends and
/// trailing blanks made equal, so that a checkout on another system is the same lab.
final class ContentHash {

    private final Map<String, String> files = new TreeMap<>();

    void add(String name, String text) {
        files.put(name, text);
    }

    Map<String, String> files() {
        return files;
    }

    String value() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, text) -> {
                String normal =
                        text.replace("\r\n", "\n").replaceAll("[ \t]+\n", "\n").strip();
                digest.update((name + "\0" + normal + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This JDK has no SHA-256", missing);
        }
    }
}
