package io.faultline.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.faultline.account.ReturnKey.Reading;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnKeyTest {

    @Test
    void thereAre2048DifferentShortPlainWords() {
        assertThat(Words.ALL).hasSize(2048).doesNotHaveDuplicates().isSorted().allMatch(w -> w.matches("[a-z]{3,7}"));
    }

    @Test
    void everyWordIsDrawnSoonerOrLater() {
        var random = new Random(1);
        var drawn = new java.util.TreeSet<String>();
        for (int i = 0; i < 10_000; i++) {
            drawn.addAll(ReturnKey.draw(random).words());
        }
        assertThat(drawn).hasSize(2048);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amber-lake-north-violin", " Amber LAKE  north violin ", "amber, lake, north, violin."})
    void aKeyIsReadHoweverItIsTyped(String typed) {
        assertThat(ReturnKey.read(typed))
                .isEqualTo(new Reading.Read(new ReturnKey(List.of("amber", "lake", "north", "violin"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amber", "amber lake north", "a b c d e", "----"})
    void whatIsNoKeyIsToldSo(String typed) {
        assertThat(ReturnKey.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class, no -> assertThat(no.reason()).contains("four"));
    }

    @Test
    void aKeyDoesNotShowInALog() {
        var key = ReturnKey.draw(new SecureRandom());
        assertThat(key.toString()).doesNotContain(key.words());
    }
}
