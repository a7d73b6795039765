package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLookTest {
    @ParameterizedTest
    @CsvSource({
        "Олухов, true",
        "ОлУхов, false",
        "ОлухОв, false",
        "Остолопов из управы обещал, true",
        "Хохлов сказал, true",
        "мастер Негодяев, true",
        "переулок Быковского, true",
        "гражданин Негодяевский, true",
        "ГРАЖДАНИН Негодяеваз, true",
        "вот гражданин Негодяеваз, true",
        "(гражданин Негодяеваз, true",
        "Согражданин Негодяеваз, false",
        "гражданиз Негодяеваз, false",
        "Сограждане: Негодяеваз, false",
        "ровно  Негодяев, true",
        "а Негодяев, true",
        "5 Негодяев, false",
        "Ов, false",
        "Злов, true",
        "Хохлов  сказал, true",
        "Хохлов ска, false",
        "Негодяев полно, false",
        "негодяев, false",
        "НЕГОДЯЕВ, false",
        "Дебилы, false",
        "Так. Негодяев полно, false"
    })
    void aSurnameStandsWithinASentenceAloneOrBeforeWhatOneDid(String text, String expected) {
        int start = text.indexOf("Негодяев") >= 0 ? text.indexOf("Негодяев") : text.indexOf("Быковского");
        start = Math.max(start, 0);
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        assertThat(NameLook.isName(text, start, end)).isEqualTo(Boolean.parseBoolean(expected));
    }

    /** The word that is looked at stands in brackets. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    река [Сучка],                 true
                    Река [Сучка],                 true
                    за речкой у реки [Сучка],     true
                    до реки [Сучка]! Опять,       true
                    в пос. [Дрочево],             true
                    пос [Дрочево],                true
                    на станции [Дурак],           true
                    улица [Свинья],               true
                    река [сучка],                 false
                    река. И [Сучка],              false
                    река  [Сучка],                false
                    посох [Дрочево],              false
                    пос..  [Дрочево],             false
                    [Сучка],                      false
                    """)
    void aPlaceStandsBehindTheWordForIt(String text, boolean name) {
        assertThat(isSurname(text)).isEqualTo(name);
    }

    /** The word that is looked at stands in brackets. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    реж. Ю. [Быков],              true
                    Ю. [Быков],                   true
                    (Ю.[Быков]),                  true
                    [Быков] Ю. А. полно,          true
                    [Быков]  Ю.А. сказал,         true
                    А.Ю. [Быкова],                true
                    ю. [Быков],                   false
                    [Быков] ю.,                   false
                    [Быков] Юг.,                  false
                    СНТ. [Быков] полно,           false
                    7. [Быков] полно,             false
                    Ю. [Быки],                    false
                    """)
    void aSurnameStandsBesideAnInitial(String text, boolean surname) {
        assertThat(isSurname(text)).isEqualTo(surname);
    }

    /** The word that is looked at stands in brackets. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    мастер [Ли],             false
                    гражданин [Ли],          true
                    гражданин [Я],           false
                    '  [Олухов]',            true
                    '  [Олухов] полно',      false
                    '  [Олухов]  ',          true
                    вода [Олухов] полно,     true
                    вот «[Олухов]» полно,    false
                    """)
    void spacesAroundASurnameDoNotCountAndOneLetterIsNone(String text, boolean surname) {
        assertThat(isSurname(text)).isEqualTo(surname);
    }

    /** Whether the word in brackets is a surname. */
    private static boolean isSurname(String text) {
        int start = text.indexOf('[');
        return NameLook.isName(text.replaceAll("[\\[\\]]", ""), start, text.indexOf(']') - 1);
    }
}
