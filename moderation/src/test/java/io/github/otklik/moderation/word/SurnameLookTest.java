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

    @ParameterizedTest
    @CsvSource({
        "река Сучка, true",
        "Река Сучка, true",
        "за речкой у реки Сучка, true",
        "в пос. Дрочево, true",
        "пос Дрочево, true",
        "на станции Дурак, true",
        "улица Свинья, true",
        "на улице Свинья, true",
        "река сучка, false",
        "река. И Сучка, false",
        "река  Сучка, false",
        "посох Дрочево, false",
        "Сучка, false",
        "до реки Сучка! Опять, true",
        "пос..  Дрочево, false"
    })
    void aPlaceStandsBehindTheWordForIt(String text, String expected) {
        assertThat(isName(text, "Сучка", "сучка", "Дрочево", "Дурак", "Свинья"))
                .isEqualTo(Boolean.parseBoolean(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "реж. Ю. Быков, true",
        "Ю. Быков, true",
        "(Ю.Быков), true",
        "Быков Ю. А. полно, true",
        "Быков  Ю.А. сказал, true",
        "А.Ю. Быкова, true",
        "ю. Быков, false",
        "Быков ю., false",
        "Быков Юг. , false",
        "СНТ. Быков полно, false",
        "7. Быков полно, false",
        "Ю. Быки, false"
    })
    void aSurnameStandsBesideAnInitial(String text, String expected) {
        assertThat(isName(text, "Быков", "Быки")).isEqualTo(Boolean.parseBoolean(expected));
    }

    private static boolean isName(String text, String... words) {
        for (String word : words) {
            int start = text.indexOf(word);
            if (start >= 0) {
                return SurnameLook.isSurname(text, start, start + word.length());
            }
        }
        throw new IllegalArgumentException("No word in " + text);
    }
}
