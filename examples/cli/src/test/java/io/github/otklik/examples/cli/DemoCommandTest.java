package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.errors.Errors;
import io.github.otklik.regulation.CommandType;
import io.github.otklik.regulation.Regulation;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    private static final Otklik.Result DEMO = Otklik.run("demo");

    @Test
    void runsWithoutArguments() {
        assertThat(DEMO.status()).isZero();
        assertThat(DEMO.err()).isEmpty();
    }

    @Test
    void isReadableInAHundredColumns() {
        assertThat(DEMO.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void everyLineOfTheWeekCanBeReadAndTheWeekHasMostKindsOfActs() throws IOException {
        try (InputStream week = Sources.resource("demo/week.jsonl")) {
            Journal journal = Journal.read(week, Regulation.decree(), Errors.AS_SAID);
            assertThat(journal.errors()).isEmpty();
            Set<CommandType> acts =
                    journal.entries().stream().map(entry -> entry.act().type()).collect(Collectors.toSet());
            Set<CommandType> others = EnumSet.copyOf(Regulation.decree().commands());
            others.removeAll(acts);
            assertThat(others)
                    .containsOnly(CommandType.SHORTEN_TERM, CommandType.AGREE_FINAL_TERM, CommandType.REVERSE_REFUSAL);
        }
    }

    @Test
    void theBoardIsOrderedByDueWithTheWorkingTimeLeft() {
        assertThat(DEMO.lines())
                .containsSubsequence(
                        "пн 07.11 10:05  -0:15  112  подготовить общий проект (COMBINE/1) — исполнитель «Школы»",
                        "пн 07.11 10:30  0:10   113  представить проект ответа (DRAFT/1) — исполнитель «ЖКХ»",
                        "пн 07.11 10:35  0:15   114  направить исполнителям (ROUTE/1) — куратор",
                        "пн 07.11 16:45  5:25   112  ответить (ANSWER/1) — куратор",
                        "пт 11.11 16:30  38:10  106  представить окончательный проект (FINAL_DRAFT/1) — исполнитель"
                                + " «Дворы»");
    }

    @Test
    void theDelayOfTheCuratorIsNotTheUnits() {
        assertThat(DEMO.lines())
                .containsSequence(
                        "Дороги: сроков 4, пропущено 1",
                        "  110  представить проект ответа (DRAFT/1) — исполнитель «Дороги», +0:25",
                        "       Причина: ранее опоздали: направить исполнителям (ROUTE/1).");
        assertThat(DEMO.lines())
                .containsSequence(
                        "  108  представить проект ответа (DRAFT/1) — исполнитель «ЖКХ», +3:30",
                        "       Причина: промедление того, кто отвечает за срок.");
    }

    @Test
    void oneTermIsExplainedDownToItsStretchesOverTheShortDayAndTheHoliday() {
        assertThat(DEMO.out())
                .containsSubsequence(
                        "Начало: чт 03.11.2022 15:00",
                        "чт 03.11.2022 15:00 – 16:45: 1 ч 45 мин",
                        "пн 07.11.2022 08:30 – 13:00: 4 ч 30 мин",
                        "пн 07.11.2022 14:00 – 16:45: 2 ч 45 мин",
                        "03.11.2022 — короче на час",
                        "04.11.2022 — нерабочий праздничный день",
                        "Истекает: пн 07.11.2022 16:45");
    }

    @Test
    void itSpeaksEnglishToo() {
        assertThat(Otklik.run("demo", "--lang", "en").lines())
                .contains("== Rejected acts", "Mon 07.11 10:35  0:15     114  route (ROUTE/1): curator");
    }
}
