package io.github.otklik.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekWordsTest {
    @ParameterizedTest
    @ValueSource(chars = {'-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2015', '\u2212'})
    void everyDashJoins(char dash) {
        assertThat(WeekWords.isDash(dash)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200f', '\u2016', '\u2211', '~', '_'})
    void nothingElseDoes(char sign) {
        assertThat(WeekWords.isDash(sign)).isFalse();
    }
}
