package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.otklik.repeat.Term.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of many messages are compared with a new one. */
class SegmentTest {
    private static final RepeatDetector LOW =
            RepeatDetector.builder().threshold(1e-9).build();
    /** Ten words that no earlier message has: with them a message is never all in another. */
    private static final String MORE =
            ", щебень, гравий, лопух, кисель, валун, пиджак, ножницы, скрипка, абажур, гвоздика";

    private static Segment segment(String... texts) {
        return Segment.of(IntStream.range(0, texts.length)
                .mapToObj(i -> new RepeatIndex.Entry("m" + i, LOW.profile(texts[i], "text")))
                .toList());
    }

    private static Bound bound(RepeatDetector detector, String text) {
        return Bound.of(detector.profile(text, "text"), detector);
    }

    private static int[] places(Segment segment, String text) {
        return segment.candidates(bound(LOW, text)).places();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    абрикос                    | абрикос
                    абрикос                    | абрикосами
                    абрикос                    | абрикоз
                    абрикосами                 | абрикос
                    гну                        | гну
                    Нет света на Весенней      | весенняя
                    весенняя                   | Нет света на Весенней
                    вот Гну                    | гну
                    мусор                      | хлам
                    Дом 5                      | 5
                    5                          | Дом 5
                    Дом 5                      | Подъезд 5
                    5 дней                     | 5 дней
                    """)
    void aMessageIsCandidateByAWordOrANameInAnyFormAFamilyOrANumber(String earlier, String later) {
        Segment segment = segment("зонтик", earlier, "скворечник");

        assertThat(places(segment, later)).containsExactly(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    абрикос                    | черешня
                    Дом 5                      | Дом 7
                    5 дней                     | 7 дней
                    5 дней                     | Дом 5
                    гну                        | гнус
                    Нет света на Полевой       | весенняя
                    """)
    void aMessageWithNothingInCommonIsNone(String earlier, String later) {
        assertThat(places(segment(earlier), later)).isEmpty();
    }

    @Test
    void candidatesComeInTheirOrderAndEachOnce() {
        Segment segment = segment("мусор, хлам", "зонтик", "зонтик, мусор", "лифт", "хлам и мусор, помойка");

        assertThat(places(segment, "мусор")).containsExactly(0, 2, 4);
        assertThat(places(segment, "зонтик, лифт")).containsExactly(1, 2, 3);
        assertThat(places(segment(), "мусор")).isEmpty();
    }

    private static void assertMost(String earlier, String later, long counts) {
        Bound bound = bound(LOW, later + MORE);
        double most = bound.most(counts, LOW.profile(earlier, "earlier"));

        assertThat(most).isFinite();
        assertThat(segment("зонтик", earlier).candidates(bound).most())
                .containsExactly(new double[] {most}, within(1e-15));
    }

    @Test
    void aTermCountsOnceHoweverManyWaysLeadToIt() {
        assertMost("абрикос", "абрикос", Bound.one(Kind.WORD));
        assertMost("абрикос, абрикоз", "абрикос", Bound.one(Kind.WORD));
        assertMost("мусор, хлам", "мусор", Bound.one(Kind.MATTER));
        assertMost("абрикос, черешня", "абрикос, черешня", 2 * Bound.one(Kind.WORD));
        assertMost("абрикос, черешня", "черешня", Bound.one(Kind.WORD));
        assertMost("Дом 5", "Дом 5", Bound.one(Kind.NUMBER));
        assertMost("5 дней", "5 дней", Bound.one(Kind.QUANTITY));
    }

    @Test
    void aWordThatIsANameInTheEarlierMessageCountsAsBoth() {
        long both = Bound.one(Kind.WORD) + Bound.one(Kind.NAME);

        assertMost("Нет света на Весенней", "весенняя", both);
        assertMost("Нет света на Весенней", "черешня, весенняя", both);
        assertMost("Нет света на Луг", "гну, луг", both);
        assertMost("Нет света на Весенней и на Полевой", "весенняя, полевая", 2 * both);
        assertMost("Нет света на Весенней", "Вот Весенняя", Bound.one(Kind.NAME));
    }

    @Test
    void whatCannotReachTheThresholdIsNoCandidate() {
        RepeatDetector detector = RepeatDetector.standard();
        Segment segment = segment("абрикос", "Нет света на Весенней, не чистят снег");
        String later = "На Весенней света нет и снег не чистят, абрикос" + MORE;

        assertThat(places(segment, later)).containsExactly(0, 1);
        assertThat(segment.candidates(bound(detector, later)).places()).containsExactly(1);
        assertThat(segment.candidates(bound(detector, later)).most()).hasSize(1).doesNotContain(0);
    }

    @Test
    void aSegmentKeepsItsMessagesInTheirOrder() {
        Segment segment = segment("мусор", "хлам", "лифт");

        assertThat(segment.size()).isEqualTo(3);
        assertThat(segment.entries()).extracting(RepeatIndex.Entry::id).isEqualTo(List.of("m0", "m1", "m2"));
    }

    @Test
    void aWordOfManyMessagesLeadsToAllOfThem() {
        String[] texts = new String[100];
        Arrays.fill(texts, "абрикос");

        assertThat(places(segment(texts), "абрикосы"))
                .isEqualTo(IntStream.range(0, 100).toArray());
    }
}
