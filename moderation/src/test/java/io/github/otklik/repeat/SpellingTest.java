package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    мир,     мир
                    ленин,   линин
                    лампоч,  лампач
                    нюрб,    нюрбинск
                    нюрб,    нюрбински
                    покровк, покровск
                    ленинк,  ленинсов
                    лампа,   ламка
                    ламп,    ламкп
                    ламппа,  лампа
                    лллал,   ллллал
                    """)
    void aFormOfAWordAWordMadeOfItAndASlipAreAlike(String one, String two) {
        assertThat(Spelling.alike(one, two)).isTrue();
        assertThat(Spelling.alike(two, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    мир,     миров
                    нюрб,    нюрбинскиф
                    садов,   солнечн
                    ламк,    лумк
                    ламкаш,  лавкаш
                    ламп,    ламк
                    ламб,    ламкрб
                    лениф,   лениско
                    лениншк, ленинскоб
                    лампада, ламкара
                    ламптра, ламкхра
                    лампоч,  ламопч
                    """)
    void anotherBeginningTwoSlipsAndShortOrFarLongerStemsAreNot(String one, String two) {
        assertThat(Spelling.alike(one, two)).isFalse();
        assertThat(Spelling.alike(two, one)).isFalse();
    }

    @Test
    void stemsThatMayBeAlikeAreFoundByTheirFirstThreeLettersAsTheyAreHeard() {
        long mal = ((long) 'м' << 32) | ('а' << 16) | 'л';

        assertThat(Spelling.beginning("молок")).isEqualTo(mal);
        assertThat(Spelling.beginning("мали")).isEqualTo(mal);
        assertThat(Spelling.beginning("семья"))
                .isEqualTo(Spelling.beginning("симфо"))
                .isEqualTo(Spelling.beginning("сямфо"))
                .isEqualTo(Spelling.beginning("сэмфо"))
                .isEqualTo(Spelling.beginning("сымфо"))
                .isNotEqualTo(Spelling.beginning("самфо"));
        assertThat(Spelling.beginning("мал")).isZero();
        assertThat(Spelling.beginning("")).isZero();
    }
}
