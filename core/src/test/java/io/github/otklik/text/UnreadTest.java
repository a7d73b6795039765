package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadTest {
    private static final List<String> HEADS = List.of(
            "Правила",
            "Действуют с",
            "Действуют по",
            "Роль",
            "Действие route",
            "Действие return",
            "Действие report-to-head",
            "Срок ROUTE");

    private final Unread unread = new Unread(HEADS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ДЕЙСТВИЕ route, куратор        | Действие route
            Действие rouet, куратор        | Действие route
            Действие reutrn, куратор       | Действие return
            Действие report, куратор       | Действие report-to-head
            Действие open, куратор         | Действие route,Действие return,Действие report-to-head
            Действие                       | Действие route,Действие return,Действие report-to-head
            Действия route, куратор        | Действие route
            Действеи retur                 | Действие return
            Действуют: 2022-01-01          | Действуют с,Действуют по
            Действует с: 2022-01-01        | Действуют с
            Действуют со: 2022-01-01       | Действуют с,Действуют по
            Действуют c: 2022-01-01        | Действуют с
            Дей:ствие route, куратор       | Действие route
            Рол DISPATCHER «диспетчер»     | Роль
            Правило=act                    | Правила
            Правительство: act             | Правила
            Термин ROUTE, куратор          | Срок ROUTE,Действие route
            Rules: act                     |
            Термин OTHER, куратор          |
            Термин                         |
            ?                              |
            Крол                           |
            """)
    void aLineIsTakenForTheHeadsThatItIsLike(String line, String heads) {
        Set<String> expected = heads == null ? Set.of() : Set.of(heads.split(",", -1));

        assertThat(unread.add(line)).isEqualTo(!expected.isEmpty());
        assertThat(HEADS.stream().filter(unread::mayBe).collect(Collectors.toSet()))
                .isEqualTo(expected);
        assertThat(unread.size()).isEqualTo(expected.size());
        assertThat(unread.isOther(other -> other.equals(line))).isEqualTo(expected.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "модератор, модератор, true",
        "модератор, Омдератор, true",
        "модератор, одератор, true",
        "модератор, модераторша, true",
        "модератор, модераторами, false",
        "модератор, мадерадор, false",
        "с, о, true",
        "по, с, false",
        "ок, ко, false",
    })
    void wordsAreAlikeButForOnePlace(String one, String other, boolean alike) {
        assertThat(Unread.isLike(one, other)).isEqualTo(alike);
        assertThat(Unread.isLike(other, one)).isEqualTo(alike);
    }

    @Test
    void whatALineSaysMayTellThatItIsNotMeant() {
        unread.add("Роль DISPATCHER «диспетчер»");
        assertThat(unread.mayBe("роль", line -> line.contains("диспетчер"))).isTrue();
        assertThat(unread.mayBe("роль", line -> line.contains("глава"))).isFalse();
        assertThat(unread.mayBe("Правила", line -> true)).isFalse();
    }

    @Test
    void ofTheFirstHundredLinesItIsKnownWhatTheySay() {
        for (int i = 1; i <= 101; i++) {
            unread.add("Роль " + i);
        }
        assertThat(unread.mayBe("Роль", line -> line.equals("Роль 100"))).isTrue();
        assertThat(unread.mayBe("Роль", line -> line.equals("Роль 101"))).isFalse();
    }

    @Test
    void nothingIsUnreadAtFirst() {
        assertThat(unread.add(" : ")).isFalse();
        assertThat(HEADS).noneMatch(unread::mayBe);
    }
}
