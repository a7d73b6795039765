package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Shapes of words and signs at their bounds. */
class ShapeFinderTest {
    private static final Row KNOWN = Table.parse(
                    "a | 1 | 1/17 | foreign | б | b\n    рф\n    wi fi\n    online\n", "t.txt")
            .row("a");

    private static ShapeFinder shapes(String text) {
        return new ShapeFinder(text, Words.of(text));
    }

    private static List<String> cut(String text, List<ShapeFinder.Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }

    private static List<String> marks(String text, int least) {
        return cut(text, shapes(text).marks(Set.of('!', '.'), least));
    }

    private static List<String> capitals(String text, int least) {
        return cut(text, shapes(text).capitals(least));
    }

    private static List<String> abbreviations(String text) {
        return cut(text, shapes(text).abbreviations(KNOWN, 3));
    }

    private static List<String> foreign(String text) {
        return cut(text, shapes(text).foreign(KNOWN));
    }

    @Test
    void marksAreToldFromSoManyOnWhereverTheyStand() {
        assertThat(marks("!!! Да!! Нет!!!", 3)).containsExactly("!!!", "!!!");
        assertThat(marks("Да!!", 3)).isEmpty();
        assertThat(marks("Ну… да", 3)).containsExactly("…");
        assertThat(marks("Ну… да", 4)).isEmpty();
        assertThat(marks("Ну…! да", 4)).containsExactly("…!");
        assertThat(marks("!", 1)).containsExactly("!");
    }

    @Test
    void capitalsAreAShoutFromSoManyWordsOfWhichOneIsLong() {
        assertThat(capitals("ДА НЕТ ДОМА вас", 3)).containsExactly("ДА НЕТ ДОМА");
        assertThat(capitals("ДА НЕТ НУ вас", 3)).isEmpty();
        assertThat(capitals("НЕТ ДОМА", 3)).isEmpty();
        assertThat(capitals("НЕТ ДОМА", 2)).containsExactly("НЕТ ДОМА");
        assertThat(capitals("НЕТ 12 ДОМА", 2)).containsExactly("НЕТ 12 ДОМА");
        assertThat(capitals("ДОМА вас НЕТ", 2)).isEmpty();
        assertThat(capitals("ДОМА НЕТ вас ОНИ УШЛИ", 2)).containsExactly("ДОМА НЕТ", "ОНИ УШЛИ");
    }

    @Test
    void anAbbreviationHasTwoToSixCapitalsAndIsToldOnce() {
        assertThat(abbreviations("Я в ЖК, а ОМСУФК и ФГБУВОН")).containsExactly("ЖК", "ОМСУФК");
        assertThat(abbreviations("УК и ещё УК")).containsExactly("УК");
        assertThat(abbreviations("РФ и УК")).containsExactly("УК");
        assertThat(abbreviations("СКОРО ВСЁ БУДЕТ в УК")).containsExactly("УК");
        assertThat(abbreviations("УК: СКОРО ВСЁ БУДЕТ")).isEmpty();
        assertThat(abbreviations("УК, вот. СКОРО ВСЁ БУДЕТ, да, ТСЖ тут")).containsExactly("УК", "ТСЖ");
    }

    @Test
    void aForeignWordHasThreeLatinLettersAndIsNoAddress() {
        assertThat(foreign("Наш Wi-Fi и app")).containsExactly("app");
        assertThat(foreign("ok")).isEmpty();
        assertThat(foreign("app")).containsExactly("app");
        assertThat(foreign("app app")).containsExactly("app");
        assertThat(foreign("apр")).isEmpty();
        assertThat(foreign("site.ru")).isEmpty();
        assertThat(foreign("@site")).isEmpty();
        assertThat(foreign(".app")).isEmpty();
        assertThat(foreign("app.")).containsExactly("app");
        assertThat(foreign("app. да")).containsExactly("app");
        assertThat(foreign("app.x")).isEmpty();
        assertThat(foreign("online")).isEmpty();
    }

    @Test
    void aSentenceEndsWithItsMarkAndNotWithAnAbbreviation() {
        assertThat(Words.of("Дом сдан. Ждём")).extracting(Word::sentence).containsExactly(0, 0, 1);
        assertThat(Words.of("Дом сдан.Ждём")).extracting(Word::sentence).containsOnly(0);
        assertThat(Words.of("Дом сдан.\u00a0Ждём")).extracting(Word::sentence).containsExactly(0, 0, 1);
        assertThat(Words.of("на ул. Мира")).extracting(Word::sentence).containsOnly(0);
        assertThat(Words.of("дом 5. Мира")).extracting(Word::sentence).containsExactly(0, 0, 1);
        assertThat(Words.of("ул . Мира")).extracting(Word::sentence).containsExactly(0, 1);
        assertThat(Words.of("Да! Нет? Ну… вот\nтак")).extracting(Word::sentence).containsExactly(0, 1, 2, 3, 4);
    }
}
