package io.github.otklik.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatIndexTest {
    private static final RepeatIndex NONE = RepeatDetector.standard().index();

    private static RepeatIndex houses(int from, int to) {
        Map<String, String> messages = new LinkedHashMap<>();
        IntStream.range(from, to).forEach(i -> messages.put("m" + i, "На Мира, дом " + i + ", не чистят снег"));
        return NONE.withAll(messages);
    }

    @Test
    void theMessageThatIsRepeatedIsFoundAmongThousands() {
        assertThat(houses(1, 1800).find("Мира, дом 1234: снег так и не чистят", 10))
                .extracting(RepeatIndex.Found::id)
                .containsExactly("m1234");
    }

    @Test
    void anIndexIsLeftAsItWasWhenOneIsAdded() {
        RepeatIndex before = houses(1, 10);
        RepeatIndex after = before.with("later", "На Мира, дом 5, не чистят снег");

        assertThat(before.size()).isEqualTo(9);
        assertThat(after.size()).isEqualTo(10);
        assertThat(after.find("На Мира, дом 5, не чистят снег", 5))
                .extracting(RepeatIndex.Found::id)
                .containsExactly("m5", "later");
    }

    @Test
    void noMoreAreToldThanAreAskedFor() {
        RepeatIndex index =
                NONE.with("a", "Яма на Чехова").with("b", "Яма на Чехова").with("c", "Яма на Чехова");

        assertThat(index.find("Яма на Чехова", 2))
                .extracting(RepeatIndex.Found::id)
                .containsExactly("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.find("Яма на Чехова", 0))
                .withMessageContaining("most must be at least 1; was 0");
    }

    @Test
    void moreThanAnIndexKeepsIsRefusedUnread() {
        Map<String, String> tooMany = new AbstractMap<>() {
            @Override
            public int size() {
                return RepeatIndex.MOST;
            }

            @Override
            public Set<Map.Entry<String, String>> entrySet() {
                throw new AssertionError("read");
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NONE.with("a", "Яма на Чехова").withAll(tooMany))
                .withMessage("messages must be at most 4194303, as an index keeps 4194304; was 4194304");
    }

    @Test
    void whatIsToBeForgottenIsGone() {
        RepeatIndex index = houses(1, 600).without(id -> id.equals("m7"));

        assertThat(index.size()).isEqualTo(598);
        assertThat(index.find("На Мира, дом 7, не чистят снег", 5)).isEmpty();
        assertThat(index.find("На Мира, дом 8, не чистят снег", 5)).hasSize(1);
        assertThat(index.without(id -> true).size()).isZero();
    }

    /** An index with many more messages of one text, each batch worth a segment of its own or joined with those before. */
    private static RepeatIndex many(RepeatIndex before, String name, int count, String text) {
        Map<String, String> messages = new LinkedHashMap<>();
        IntStream.range(0, count).forEach(i -> messages.put(name + i, text));
        return before.withAll(messages);
    }

    @Test
    void asAlikeMessagesComeInTheOrderInWhichTheyWereAdded() {
        RepeatIndex index = NONE.with("a", "Сломан лифт").with("b", "Сломан лифт");
        index = many(index, "x", 900, "Яма на Чехова").with("c", "Сломан лифт");
        index = many(index, "y", 300, "Яма на Чехова").with("d", "Сломан лифт");
        index = many(index, "z", 300, "Яма на Чехова").with("e", "Сломан лифт").with("f", "Сломан лифт");

        assertThat(index.size()).isEqualTo(1506);
        assertThat(index.find("Сломан лифт", 9))
                .extracting(RepeatIndex.Found::id)
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(index.find("Сломан лифт", 3))
                .extracting(RepeatIndex.Found::id)
                .containsExactly("a", "b", "c");
    }

    @Test
    void theMostAlikeIsFoundWhereverItIs() {
        RepeatIndex index = NONE.with("alike", "Снег на Мира, 5, не чистят, жду дворника")
                .with("same", "Не чистят снег на Мира, 5")
                .with("less", "Снег на Мира не чистят, автобус не ходит");

        for (RepeatIndex each : List.of(index, many(index, "x", 300, "Яма на Чехова"))) {
            assertThat(each.find("Не чистят снег на Мира, 5", 1))
                    .extracting(RepeatIndex.Found::id)
                    .containsExactly("same");
            assertThat(each.find("Не чистят снег на Мира, 5", 3))
                    .extracting(RepeatIndex.Found::id)
                    .containsExactly("same", "alike", "less");
        }
    }

    @Test
    void asManyAsAnIndexKeepsAreNotRefused() {
        Map<String, String> most = new AbstractMap<>() {
            @Override
            public int size() {
                return RepeatIndex.MOST;
            }

            @Override
            public Set<Map.Entry<String, String>> entrySet() {
                return Set.of(Map.entry("a", "Яма на Чехова"));
            }
        };

        assertThat(NONE.withAll(most).size()).isEqualTo(1);
    }

    @Test
    void aThresholdOfTheOfficeHoldsInAnIndexToo() {
        RepeatIndex strict = RepeatDetector.builder().threshold(1).build().index();

        assertThat(strict.withAll(Map.of("a", "Яма на Чехова")).find("Яма на Чехова", 1))
                .hasSize(1);
        assertThat(strict.with("a", "Яма на Чехова").find("Яма на Чехова, 5", 1))
                .isEmpty();
    }
}
