package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegulationTextPropertyTest {
    private static final List<String> DECREE_LINES =
            Regulation.decree().toText().lines().toList();

    @Property
    void anyTextLoadsOrIsRefusedWithNumberedProblems(@ForAll("texts") String text) {
        loadsOrIsRefused(text);
    }

    @Property
    void aDamagedRegulationLoadsOrIsRefusedWithNumberedProblems(
            @ForAll("damage") List<String> pieces, @ForAll("places") List<Integer> places) {
        StringBuilder text = new StringBuilder(Regulation.decree().toText());
        for (int i = 0; i < pieces.size(); i++) {
            int at = places.get(i) % text.length();
            text.replace(at, Math.min(text.length(), at + places.get(i) % 7), pieces.get(i));
        }
        loadsOrIsRefused(text.toString());
    }

    @Property
    void aLoadedRegulationIsPrintedAndReadBack(@ForAll("measures") Measure normal, @ForAll("measures") Measure high) {
        String text = RegulationTexts.withTerms(
                "Срок ROUTE, куратор, пункт 6: 30 минут",
                "Срок ANSWER, куратор, пункт 8: 20 рабочих дней",
                "Срок FINAL_DRAFT, исполнитель, пункт 9: " + MeasureText.print(normal) + "; высокая важность: "
                        + MeasureText.print(high));
        try {
            Regulation regulation = RegulationTexts.load(text);
            assertThat(RegulationTexts.load(regulation.toText())).isEqualTo(regulation);
            assertThat(regulation.norm(ObligationKind.FINAL_DRAFT).orElseThrow().normal())
                    .isEqualTo(normal);
        } catch (UnreadableException e) {
            assertThat(e.problems()).allMatch(problem -> problem.startsWith("act.txt:8: l"));
        }
    }

    @Property
    void theOrderOfLinesDoesNotMatter(@ForAll("shuffled") List<String> lines) {
        assertThat(RegulationTexts.load(String.join("\n", lines))).isEqualTo(Regulation.decree());
    }

    @Property
    void anyMeasureIsPrintedAndReadBack(@ForAll("measures") Measure measure) {
        assertThat(MeasureText.parse(MeasureText.print(measure))).hasValue(measure);
    }

    @Property
    void anyThresholdIsPrintedAndReadBack(@ForAll @IntRange(min = 1, max = 99) int number) {
        Provision.Threshold used = Provision.Threshold.used(number);
        Provision.Threshold left = Provision.Threshold.left(Duration.ofMinutes(number));

        assertThat(ThresholdText.parse(ThresholdText.print(used))).hasValue(used);
        assertThat(ThresholdText.parse(ThresholdText.print(left))).hasValue(left);
    }

    @Example
    void theDecreeIsPrintedAndReadBack() {
        assertThat(RegulationTexts.load(Regulation.decree().toText())).isEqualTo(Regulation.decree());
    }

    private static void loadsOrIsRefused(String text) {
        try {
            Regulation regulation = RegulationTexts.load(text);
            assertThat(RegulationTexts.load(regulation.toText())).isEqualTo(regulation);
        } catch (UnreadableException e) {
            long lines = Math.max(1, text.lines().count());
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem).startsWith("act.txt:");
                String number = problem.substring(8, problem.indexOf(": "));
                assertThat(Long.parseLong(number)).isBetween(1L, lines);
            });
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Срок",
                "Право",
                "Действие",
                "Решение",
                "ROUTE",
                "ANSWER",
                "route",
                ",",
                ":",
                ";",
                "пункт",
                "1/6",
                "куратор",
                "30",
                "минут",
                "за",
                "до",
                "часа",
                "рабочих",
                "дней",
                "высокая важность:",
                "#",
                "\n",
                " ",
                "Правила:",
                "Действуют с:",
                "2022-01-01",
                "Предупреждать:",
                "осталось",
                "lateness",
                "\u00a0",
                "\ud83d",
                "İ");
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<List<String>> damage() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(3),
                        Arbitraries.of("", "\n", ",", ":", ";", "#", "0", "9", "ROUTE", "за "))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 1 << 20).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<String>> shuffled() {
        return Arbitraries.shuffle(new ArrayList<>(DECREE_LINES));
    }

    @Provide
    Arbitrary<Measure> measures() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9999);
        Arbitrary<Duration> times = Combinators.combine(
                        Arbitraries.integers().between(0, 9999),
                        Arbitraries.integers().between(0, 59))
                .as((hours, minutes) -> Duration.ofHours(hours).plusMinutes(hours + minutes == 0 ? 1 : minutes));
        return Arbitraries.oneOf(
                times.map(Measure::working),
                times.map(Measure::elapsed),
                times.map(time -> Measure.workingBack(time, ObligationKind.ANSWER)),
                numbers.map(Measure::workingDays),
                numbers.map(Measure::calendarDays),
                Arbitraries.of(Measure.atOnce(), Measure.byAgreement()));
    }
}
