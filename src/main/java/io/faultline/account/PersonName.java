package io.faultline.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as shown, and the key by which two names count as the same: case, accents, spaces, dots and dashes
/// do not make another person. Made by [NameCheck]; the constructor trusts it.
public record PersonName(String shown, String key) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern NOT_COMPARED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PersonName of(String tidy) {
        return new PersonName(tidy, keyOf(tidy));
    }

    /// Upper case first: ß becomes SS, as people type it. Some letters carry their stroke as part of
    /// themselves, so Unicode has no decomposition for them.
    public static String keyOf(String name) {
        var folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var plain = ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        plain = plain.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th")
                .replace('ħ', 'h')
                .replace('ı', 'i');
        return Normalizer.normalize(NOT_COMPARED.matcher(plain).replaceAll(""), Normalizer.Form.NFC);
    }
}
