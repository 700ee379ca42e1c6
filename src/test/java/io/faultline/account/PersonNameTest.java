package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, ZOE",
        "José García, jose garcia",
        "Groß, GROSS",
        "Øystein, oystein",
        "Łukasz, lukasz",
        "Anne-Marie, anne marie",
        "O’Neill, O'Neill",
        "Ａｎｎａ, Anna",
        "İpek, ipek",
        "Ængus, aengus",
    })
    void namesThatLookOrSoundAlikeAreTheSameName(String one, String other) {
        assertThat(PersonName.keyOf(one)).isEqualTo(PersonName.keyOf(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ann, Anna", "राम, रीमा", "Мария, Марина", "田中, 中田", "Kim 1, Kim 2"})
    void differentNamesStayDifferent(String one, String other) {
        assertThat(PersonName.keyOf(one)).isNotEqualTo(PersonName.keyOf(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "42",
                "-",
                "An\u200Bna",
                "Anna\u202E",
                "\u3164",
                "\u2800Anna",
                "An\u00ADna",
                "Anna\u0000",
                "Anna\uFE0F",
                "\uE000nna",
                "\uD83Anna",
                "Z\u0334\u0335\u0336\u0337\u0338algo",
                "\u0410nna"
            })
    void whatCannotBeSeenOrOnlyLooksLikeANameIsRefusedWithAReason(String typed) {
        assertThat(NameCheck.of(typed))
                .isInstanceOfSatisfying(
                        NameCheck.Bad.class, bad -> assertThat(bad.reason()).endsWith("."));
    }

    @Test
    void spacesAreTidiedAndAccentsKept() {
        assertThat(NameCheck.of("  Jose\u0301 \t Garci\u0301a\n"))
                .isInstanceOfSatisfying(
                        NameCheck.Good.class,
                        good -> assertThat(good.name().shown()).isEqualTo("José García"));
    }

    @Test
    void aNameHasAtMostFortyCharacters() {
        assertThat(NameCheck.of("n".repeat(40))).isInstanceOf(NameCheck.Good.class);
        assertThat(NameCheck.of("n".repeat(41))).isInstanceOf(NameCheck.Bad.class);
        assertThat(NameCheck.of("n".repeat(1_000_000))).isInstanceOf(NameCheck.Bad.class);
        assertThat(NameCheck.of("\uFDFA".repeat(40))).isInstanceOf(NameCheck.Bad.class);
    }
}
