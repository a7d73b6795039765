package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnameLookTest {
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
        assertThat(SurnameLook.isSurname(text, start, end)).isEqualTo(Boolean.parseBoolean(expected));
    }
}
