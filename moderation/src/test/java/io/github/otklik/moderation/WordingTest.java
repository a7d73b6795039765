package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.phrase.PhraseTable;
import io.github.otklik.moderation.phrase.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");
    private static final ModerationFilter FILTER = ModerationFilter.standard();

    /** The keys of the table that begin so, without that beginning. */
    private static Set<String> keys(String beginning) {
        return new TableFile(Wording.class, "messages.txt")
                .lines().stream()
                        .filter(line -> line.startsWith(beginning + "."))
                        .map(line -> line.substring(beginning.length() + 1, line.indexOf(" = ")))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> rows() {
        return new TableFile(Wording.class, "messages.txt")
                .lines().stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyTextStandsInBothLanguagesWithTheSameValues(String row) {
        String[] texts = row.substring(row.indexOf(" = ") + 3).split(" \\| ", -1);
        assertThat(texts).hasSize(2).doesNotContain("");
        assertThat(values(texts[0])).isEqualTo(values(texts[1]));
        assertThat(texts[1]).doesNotContainPattern("[а-яё]");
    }

    private static Set<Character> values(String text) {
        Set<Character> values = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            values.add(text.charAt(open + 1));
        }
        return values;
    }

    @Test
    void everyRuleOfTheTablesHasItsTextAndNoOther() {
        Set<String> rules = PhraseTable.all().stream()
                .flatMap(table -> table.rules().stream())
                .filter(rule -> rule.category() != null)
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        rules.addAll(Set.of("spam/offer", "advert/offer"));
        assertThat(keys("rule")).isEqualTo(rules);
    }

    @Test
    void everyWayOfHidingHasItsTextAndNoOther() {
        List<String> texts = new ArrayList<>(WordSetsTest.maskedTexts());
        texts.addAll(
                List.of("иди на х.....", "[eq", "ну хуй", "пнх", "пи здец", "пи зда", "блэт", "пиздоболище", "ьдялб"));
        Set<String> ways = texts.stream()
                .flatMap(text -> FILTER.check(text).findings().stream())
                .filter(finding -> finding.category() == Category.OBSCENE)
                .map(finding -> finding.way().key())
                .collect(Collectors.toCollection(TreeSet::new));
        ways.addAll(List.of(Way.RULE.key(), Way.DOUBLED.key(), Way.LEARNED.key()));
        assertThat(keys("way"))
                .isEqualTo(ways)
                .isEqualTo(Stream.of(Way.values()).map(Way::key).collect(Collectors.toSet()));
    }

    @Test
    void everyCategoryHasItsName() {
        assertThat(keys("category"))
                .isEqualTo(Stream.of(Category.values()).map(Category::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ну п***ц | Нецензурное выражение «пиздец»: часть букв скрыта знаками или цифрами (уверенность 0,97).
        п и з д е ц | Нецензурное выражение «пиздец»: написано по одной букве через пробелы (уверенность 0,93).
        иди на х.... | Нецензурное выражение, возможно: слово семьи «хуй»; от слова оставлена одна буква с точками, поэтому решать человеку (уверенность 0,50).
        жопа | Грубое слово «жопа»: стоит в тексте как есть (уверенность 0,99).
        я тебя убью | Угроза «тебя убью»: автор говорит, что сам убьёт или изобьёт, и называет читателя, должностное лицо или семью (уверенность 0,94).
        вы кpeтины | Оскорбление «вы кретины»: бранное слово сказано читателю или стоит рядом с «вы», «ваш»; часть слов при этом скрыта (уверенность 0,94).
        """)
    void aFindingTellsInRussianWhyItWasMade(String text, String reason) {
        assertThat(FILTER.check(text).findings().get(0).reason(RUSSIAN)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "und"})
    void everyOtherLanguageIsAnsweredInEnglish(String tag) {
        assertThat(FILTER.check("pizdec").findings().get(0).reason(Locale.forLanguageTag(tag)))
                .isEqualTo(
                        "Obscene expression “пиздец”: it is written in Latin letters by sound" + " (confidence 0.92).");
    }

    @Test
    void aRuleThatHasNoTextIsToldByItsName() {
        Finding own = new Finding(Category.SPAM, 0, 3, "абв", true, "own", Way.RULE, 0.9375);
        assertThat(own.reason(RUSSIAN))
                .isEqualTo("Спам «абв»: найдено по правилу own; часть слов при этом скрыта" + " (уверенность 0,9375).");
        ModerationFilter filter = ModerationFilter.builder()
                .word("чинуша", Category.INSULT)
                .report(Category.OBSCENE, false)
                .build();
        assertThat(filter.check("ч*нуша").findings().get(0).reason(Locale.ENGLISH))
                .startsWith("Insult “чинуша”: signs or digits hide some of its letters (confidence");
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        Finding own = new Finding(Category.SPAM, 0, 3, "а".repeat(59) + "😀 и ещё", false, "own", Way.RULE, 1);
        assertThat(own.reason(RUSSIAN)).contains("«" + "а".repeat(59) + "…»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        яма | Предлагается оставить: ничего не найдено.
        жопа | Предлагается оставить: найденное не служит основанием для удаления. Грубое слово «жопа»: стоит в тексте как есть (уверенность 0,99).
        на х.... | Предлагается посмотреть человеку: уверенность 0,50 ниже порога удаления 0,80. Нецензурное выражение, возможно: слово семьи «хуй»; от слова оставлена одна буква с точками, поэтому решать человеку (уверенность 0,50).
        жопа, на х.... и нахуй, пизда | Предлагается удалить: уверенность 0,99 не ниже порога удаления 0,80. Нецензурное выражение «нахуй»: стоит в тексте как есть (уверенность 0,99). Найдено кроме этого: 3.
        """)
    void aVerdictTellsWhatWeighedMostAndAgainstWhat(String text, String reason) {
        Verdict verdict = FILTER.check(text);
        assertThat(verdict.reason(RUSSIAN)).isEqualTo(reason);
        assertThat(verdict.weightiest().isEmpty()).isEqualTo(verdict.findings().isEmpty());
    }

    @Test
    void theThresholdIsThatOfTheFilter() {
        ModerationFilter own = ModerationFilter.builder()
                .deleteFrom(Category.OBSCENE, 0.995)
                .deleteFrom(Category.VULGAR, 0.5)
                .build();
        Verdict verdict = own.check("хуй");
        assertThat(verdict.deleteFrom()).isEqualTo(Map.of(Category.OBSCENE, 0.995));
        assertThat(verdict.reason(Locale.ENGLISH))
                .startsWith("It is proposed that a person look: the confidence 0.99 is below 0.995, from which");
        assertThat(own.deleteFrom(Category.VULGAR)).hasValue(0.5);
        assertThat(FILTER.deleteFrom(Category.VULGAR)).isEmpty();
        assertThat(FILTER.deleteFrom(Category.INSULT)).hasValue(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "key = x", "key | x = y", "a = b | c\na = b | c"})
    void aBadRowIsNamed(String rows) {
        assertThatThrownBy(() -> new Wording(rows.lines().toList(), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("messages.txt:" + rows.lines().count());
    }
}
