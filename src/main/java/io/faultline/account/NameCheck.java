package io.faultline.account;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether what somebody typed may be their name. A refusal says why in a sentence for the person who typed
/// it.
///
/// What cannot be seen is refused, and so is a word that mixes alphabets which look alike: two names that
/// look the same on the roster must be the same name. Unicode's general categories and scripts: UAX 44 and
/// UAX 24.
public sealed interface NameCheck {

    record Good(PersonName name) implements NameCheck {}

    record Bad(String reason) implements NameCheck {}

    int LONGEST = 40;
    int LONGEST_KEY = 160;
    Pattern GAPS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    Pattern STACKED_MARKS = Pattern.compile("\\p{M}{4}");

    /// Blank in every font, though Unicode calls them letters, marks or symbols.
    Set<Integer> BLANK = Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC);

    Set<UnicodeScript> LOOK_ALIKE = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

    static NameCheck of(String typed) {
        if (typed.length() > 10 * LONGEST) {
            return tooLong();
        }
        var name = Normalizer.normalize(GAPS.matcher(typed).replaceAll(" ").strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            return new Bad("Please type a name.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return tooLong();
        }
        if (name.codePoints().anyMatch(NameCheck::cannotBeSeen)
                || STACKED_MARKS.matcher(name).find()) {
            return new Bad("This name holds a character that cannot be seen. Please type it by hand.");
        }
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return new Bad("A name needs at least one letter.");
        }
        if (GAPS.splitAsStream(name).anyMatch(NameCheck::mixesAlphabets)) {
            return new Bad("One word of this name mixes letters of two alphabets that look alike.");
        }
        var good = PersonName.of(name);
        return good.key().length() > LONGEST_KEY ? tooLong() : new Good(good);
    }

    private static Bad tooLong() {
        return new Bad("A name has at most " + LONGEST + " characters.");
    }

    private static boolean cannotBeSeen(int character) {
        boolean variationSelector = character >= 0xFE00 && character <= 0xFE0F
                || character >= 0x180B && character <= 0x180F
                || character >= 0xE0100 && character <= 0xE01EF;
        return variationSelector
                || BLANK.contains(character)
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    private static boolean mixesAlphabets(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(UnicodeScript::of)
                        .filter(LOOK_ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }
}
