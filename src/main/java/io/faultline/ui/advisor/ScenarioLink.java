package io.faultline.ui.advisor;

import io.faultline.advisor.Scenario;
import io.faultline.advisor.ScenarioText;
import io.faultline.source.Problem;
import io.faultline.source.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// A scenario as a part of an address: its file's text, deflated, in the URL-safe alphabet of RFC 4648. What comes back
/// may have been written by anybody, so its size is limited before it is read.
final class ScenarioLink {

    private static final int LONGEST_LINK = 4_000;
    private static final int LONGEST_TEXT = 16_000;

    private ScenarioLink() {}

    static String of(Scenario scenario) {
        byte[] text = ScenarioText.of(scenario).getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[text.length + 64];
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setInput(text);
            deflater.finish();
            int length = deflater.deflate(packed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(packed, length));
        }
    }

    /// @throws ProblemException if it is no scenario, with a sentence for the reader of the page
    static Scenario read(String link) {
        return Scenario.of("the address", unpacked(link));
    }

    private static String unpacked(String link) {
        if (link.length() > LONGEST_LINK) {
            throw damaged(link, "The scenario in the address is too long.");
        }
        byte[] text = new byte[LONGEST_TEXT];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(Base64.getUrlDecoder().decode(link));
            int length = inflater.inflate(text);
            if (!inflater.finished()) {
                throw damaged(link, "The scenario in the address ends too early.");
            }
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | DataFormatException unreadable) {
            throw damaged(link, "The scenario in the address cannot be read.");
        }
    }

    private static ProblemException damaged(String link, String message) {
        String shown = link.length() > 40 ? link.substring(0, 40) + "…" : link;
        return ProblemException.of(
                Problem.at("the address", 0, shown, message).maybe("a part of the link was lost when it was copied."));
    }
}
