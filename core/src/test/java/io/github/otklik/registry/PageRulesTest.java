package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.otklik.registry.PageRules.NetworkStanding;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.text.Cites;
import io.github.otklik.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRulesTest {
    private static final PageRules DECREE = PageRules.decree();

    private static String decree() {
        return Text.resource(PageRules.class, "moskalenki-2022-08.txt");
    }

    private static PageRules rules(String text) {
        return PageRules.load(new StringReader(text), "own.txt");
    }

    @ParameterizedTest
    @Cites("2/1")
    @DisplayName("2/1: five networks, two of them banned since March 2022, one restricted, two required since December")
    @CsvSource({
        "vk, 2022-11-30, ALLOWED",
        "vk, 2022-12-01, REQUIRED",
        "ok, 2022-12-01, REQUIRED",
        "facebook, 2022-03-20, ALLOWED",
        "facebook, 2022-03-21, BANNED",
        "instagram, 2026-11-24, BANNED",
        "twitter, 2022-03-03, ALLOWED",
        "twitter, 2022-03-04, RESTRICTED",
        "telegram, 2022-09-01, UNLISTED"
    })
    void aNetworkStandsOnADay(String code, LocalDate day, NetworkStanding standing) {
        assertThat(DECREE.standing(code, day)).isEqualTo(standing);
        assertThat(DECREE.networks()).hasSize(5);
        assertThat(DECREE.networkName("vk", Language.RU)).isEqualTo("ВКонтакте");
        assertThat(DECREE.networkName("vk", Language.EN)).isEqualTo("VKontakte");
    }

    @Test
    @Cites({"2/4", "2/2.5"})
    @DisplayName(
            "2/4, 2/2.5: a unit's page needs three consents, each given by its own role; the administration's none")
    void threeConsents() {
        assertThat(DECREE.consents(Owner.Kind.UNIT))
                .extracting(PageRules.Provision::key, each -> each.clause().text(), PageRules.Provision::role)
                .containsExactly(
                        tuple("unit-head", "2/4", Role.EXECUTOR),
                        tuple("head", "2/4", Role.HEAD),
                        tuple("adviser", "2/2.5", Role.ADVISER));
        assertThat(DECREE.consents(Owner.Kind.ADMINISTRATION)).isEmpty();
    }

    @Test
    @Cites({"2/10", "2/11", "2/13"})
    @DisplayName("2/10, 2/11, 2/13: norms of 7 and 3, ten formats and others, no press releases")
    void normsAndFormats() {
        assertThat(DECREE.quota("administration").orElseThrow().perWeek()).isEqualTo(7);
        assertThat(DECREE.quota("unit").orElseThrow().perWeek()).isEqualTo(3);
        assertThat(DECREE.quota("school")).isEmpty();
        assertThat(DECREE.formats().stream().filter(PageRules.Format::allowed).map(PageRules.Format::code))
                .containsExactly(
                        "text",
                        "photo",
                        "infographic",
                        "card",
                        "animation",
                        "video",
                        "live",
                        "poll",
                        "contest",
                        "campaign",
                        "other");
        assertThat(DECREE.format("press-release").orElseThrow().allowed()).isFalse();
        assertThat(DECREE.format("press-release").orElseThrow().clause()).hasToString("2/13");
    }

    @Test
    void rulesNameThemselves() {
        assertThat(DECREE).hasToString("moskalenki-2022-08 1");
        assertThat(DECREE.title(Language.RU)).startsWith("Порядок");
        assertThat(DECREE.title(Language.EN)).startsWith("How");
        assertThat(rules(decree().replaceAll("Название \\(en\\).*\n", "")).title(Language.EN))
                .startsWith("Порядок");
    }

    @Test
    void anotherActNeedsATextAlone() {
        PageRules own =
                rules(decree().replace("Норма unit, пункт 2/10: 3", "Норма unit, пункт 5: 2\nНорма school, пункт 5: 1")
                        .replace("Сеть vk,", "Сеть max, пункт 3: МАХ\nСеть vk,")
                        .replace("пункт 2/1: каждая", "пункт 2/1: хотя бы одна")
                        .replace("Запрещена facebook с 2022-03-21", "Запрещена facebook с 2022-03-21 по 2022-12-31"));
        assertThat(own.quota("school").orElseThrow().clause()).hasToString("5");
        assertThat(own.networkName("max", Language.EN)).isEqualTo("МАХ");
        assertThat(own.requirement(Owner.Kind.ADMINISTRATION).orElseThrow().every())
                .isFalse();
        assertThat(own.requirement(Owner.Kind.UNIT)).isEmpty();
        assertThat(own.standing("facebook", LocalDate.of(2022, 12, 31))).isEqualTo(NetworkStanding.BANNED);
        assertThat(own.standing("facebook", LocalDate.of(2023, 1, 1))).isEqualTo(NetworkStanding.ALLOWED);
    }

    @Test
    void allProblemsAreToldAtOnceByLine() {
        String text = """
                Правила: Свои
                Версия: 1
                Сеть vk: ВКонтакте
                Сеть VK, пункт 1: ВКонтакте
                Сеть, пункт 1: ВКонтакте
                Сеть ok, пункт 1: Одноклассники
                Сеть ok, пункт 1: Одноклассники
                Запрещена x с 2022-02-30: суд
                Запрещена x с 2022-03-21: суд
                Запрещена ok 2022-03-21: суд
                Запрещена ok с 2022-03-21 по 2022-03-20: суд
                Обязательные сети, администрация, пункт 1: иногда
                Согласие head, подразделение, пункт 1: сосед
                Обязанность protection, село, пункт 1: советник
                Действие fly, пункт 1: советник
                Норма unit, пункт 1: много
                Проверка quota, пункт 1: беда
                Проверка fly, пункт 1: ошибка
                Что-то ещё: да
                : да
                Сеть tg, пункт 1
                """;
        assertThatThrownBy(() -> rules(text))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .containsSubsequence(
                                        "own.txt:1: bad name 'Свои'; it must be of a-z, 0-9, hyphens, dots",
                                        "own.txt:3: no clause in line 'сеть'; it must have one, such as: пункт 2/1",
                                        "own.txt:4: bad code of a network 'VK'; it must be one word of a-z, 0-9, hyphens",
                                        "own.txt:5: bad code of a network ''; it must be one word of a-z, 0-9, hyphens",
                                        "own.txt:7: given twice: 'network ok'; it must stand once; it stands on line 6",
                                        "own.txt:8: bad date '2022-02-30'; it must read like 2022-12-01",
                                        "own.txt:10: bad period 'ok 2022-03-21'; it must read like: Запрещена КОД с 2022-03-21 [по ДАТА]: ОСНОВАНИЕ",
                                        "own.txt:11: bad last day '2022-03-20'; it must be 2022-03-21 or later",
                                        "own.txt:12: unknown requirement 'иногда'; it must be one of каждая, хотя бы одна",
                                        "own.txt:13: unknown role 'сосед'; it must be one of министерство, куратор, исполнитель, глава, советник",
                                        "own.txt:14: unknown part 'село'; it must be администрация, подразделение or пункт N")
                                .anyMatch(problem ->
                                        problem.startsWith("own.txt:15: unknown act 'fly'; it must be one of plan, "))
                                .contains("own.txt:16: bad number 'много'; it must be 0 to 1000")
                                .contains(
                                        "own.txt:17: unknown severity 'беда'; it must be one of ошибка, предупреждение, совет")
                                .anyMatch(problem -> problem.startsWith(
                                        "own.txt:18: unknown check 'fly'; it must be one of access-data"))
                                .anyMatch(problem -> problem.startsWith(
                                        "own.txt:19: unknown line 'что-то'; it must begin with one of Правила"))
                                .anyMatch(problem -> problem.startsWith("own.txt:20: unknown line ''"))
                                .contains("own.txt:21: no value in 'Сеть tg, пункт 1'; it must stand after a colon")
                                .contains("own.txt: no line 'Норма administration'; every file must have it")
                                .noneMatch(problem -> problem.contains("period of an unknown network")));
    }

    @Test
    void whatIsMissingIsToldWhereEachLineCouldBeRead() {
        assertThatThrownBy(() -> rules("Правила: own\nСеть ok, пункт 1: ОК\nЗапрещена x с 2022-03-21: суд"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .contains("own.txt: no line 'Название'; every file must have it")
                                .contains("own.txt: no line 'Действие plan, администрация'; every file must have it")
                                .contains("own.txt:3: period of an unknown network 'x'; it must be one of ok"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Правила: moskalenki-2022-08             ~ Правилла: moskalenki-2022-08
            Сеть ok, пункт 2/1: Одноклассники ~ Сеть ok пункт 2/1: Одноклассники
            Сеть ok, пункт 2/1: Одноклассники ~ Сетъ ok, пункт 2/1: Одноклассники
            Норма administration, пункт 2/10: 7     ~ Норма administration пункт 2/10: 7
            Действие plan, пункт 2/2.1: советник ~ Действие plam, пункт 2/2.1: советник
            Проверка format, пункт 2/13: ошибка ~ Проверка format пункт 2/13: ошибка
            """)
    void aLineThatCannotBeReadIsOneProblem(String good, String bad) {
        String text = decree();
        assertThat(text).contains(good);
        assertThatThrownBy(() -> rules(text.replace(good, bad)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problems()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            ?                                              ~ 'Название','Действие plan, подразделение'
            Заметка: см. приказ                            ~ 'Действие plan, подразделение'
            Назвние: Страницы                              ~ 'Действие plan, подразделение'
            Действие plam, пункт 2/2.1: советник           ~ 'Название'
            Действие agre, подразделение, пункт 1: глава   ~ 'Название','Действие plan, подразделение'
            Сеть VK, пункт 1: ВК                           ~ 'Название','Действие plan, подразделение'
            """)
    void whatALineThatCannotBeReadCannotHaveBeenIsMissing(String bad, String missing) {
        String whole = decree().replaceFirst("(?m)^Действие plan, пункт", "Действие plan, администрация, пункт");
        String text = whole.replaceFirst("(?m)^Название:.*", bad);
        assertThatThrownBy(() -> rules(text)).isInstanceOfSatisfying(UnreadableException.class, e -> {
            assertThat(e.problems().stream()
                            .filter(problem -> problem.contains("no line"))
                            .map(problem -> problem.replaceAll(".*no line ('.*');.*", "$1")))
                    .containsExactly(missing.split("(?<='),", -1));
            assertThat(e.problems()).hasSize(1 + missing.split("(?<='),", -1).length);
        });
    }

    @Test
    void aPeriodIsOfAnUnknownNetworkThoughALineOfAnotherCouldNotBeRead() {
        assertThatThrownBy(() -> PageRulesReader.networks(
                        new StringReader(
                                "Сеть ok пункт 1: ОК\nЗапрещена ok с 2022-03-21: суд\nЗапрещена x с 2022-03-21: суд"),
                        "own.txt"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .anyMatch(
                                        problem -> problem.startsWith("own.txt:3: period of an unknown network 'x'")));
    }

    @Test
    void whatIsGivenTwiceIsToldWithItsFirstLine() {
        List<String> once = decree().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        long periods = once.stream()
                .filter(line -> line.matches("(Обязательна|Ограничена|Запрещена) .*"))
                .count();
        assertThatThrownBy(() -> rules(String.join("\n", once) + "\n" + String.join("\n", once)))
                .isInstanceOfSatisfying(UnreadableException.class, e -> {
                    assertThat(e.problems()).allMatch(problem -> problem.contains("given twice: "));
                    assertThat(e.problems().stream()
                                    .map(problem -> problem.replaceAll("own.txt:(\\d+):.*", "$1"))
                                    .distinct())
                            .hasSize(once.size() - (int) periods);
                    assertThat(e.problems())
                            .contains("own.txt:" + (once.size() + 1)
                                    + ": given twice: 'правила'; it must stand once; it stands on line 1");
                });
    }

    @Test
    void aTextWithoutAnyNetworkOrTooLongIsRefused() {
        assertThatThrownBy(() -> rules("")).hasMessageContaining("no line 'Сеть'");
        assertThatThrownBy(() -> rules("#".repeat(PageRulesReader.MOST_CHARACTERS + 1)))
                .hasMessageContaining("own.txt:1: too long 'over 1048576'");
        assertThatThrownBy(() -> PageRules.load(
                        new Reader() {
                            @Override
                            public int read(char[] buffer, int from, int length) throws IOException {
                                throw new IOException("gone");
                            }

                            @Override
                            public void close() {}
                        },
                        "own.txt"))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anEmptyFileLacksAllThatEachHas() {
        assertThatThrownBy(() -> rules(""))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems())
                                .contains(
                                        "own.txt: no line 'Правила'; every file must have it",
                                        "own.txt: no line 'Версия'; every file must have it",
                                        "own.txt: no line 'Название'; every file must have it",
                                        "own.txt: no line 'Сеть'; every file must have it",
                                        "own.txt: no line 'Норма unit'; every file must have it"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1000, true", "1001, false"})
    void aNormIsFromNoneToAThousandAWeek(int number, boolean read) {
        String text = decree().replace("Норма unit, пункт 2/10: 3", "Норма unit, пункт 2/10: " + number);
        if (read) {
            assertThat(rules(text).quota("unit").orElseThrow().perWeek()).isEqualTo(number);
        } else {
            assertThatThrownBy(() -> rules(text)).hasMessageContaining("bad number '1001'; it must be 0 to 1000");
        }
    }

    @Test
    void aCodeIsOfSmallLettersDigitsHyphensAndDots() {
        String text = decree().replace("Сеть vk,", "Сеть az09-.x, пункт 3: Новая\nСеть vk,");
        assertThat(rules(text).networkName("az09-.x", Language.RU)).isEqualTo("Новая");
        for (String bad : List.of("`", "{", "/", ":x", "ж")) {
            assertThatThrownBy(() -> rules(decree().replace("Версия: 1", "Версия: 1" + bad)))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void everyCheckIsMade() {
        assertThat(List.of(Finding.Check.values()))
                .allSatisfy(check ->
                        assertThat(DECREE.check(check)).as(check.word()).isPresent());
    }
}
