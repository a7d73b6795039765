package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.errors.Errors;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.regulation.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with an office's words is told in Russian. */
class OwnWordsErrorsTest {
    private static List<String> told(String text, Language language) {
        Errors errors = new Errors(language);
        return OwnWords.problems(text).stream()
                .map(problem -> errors.told(problem.message()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x VULGAR",
                "let x",
                "let x = а|let x = б",
                "nonsense",
                "[бяка] VULGAR|gloss: пусто",
                "[бяка] VULGAR|word: бяка",
                "[хуй] VULGAR|root: бяк|word: бяка",
                "[бяка] VULGAR|root: бяк|word: бяка|find: дорога хуй|ignore: бяка",
                "[бяка] VULGAR|root: страх|open: страху*",
                "allow: а)|allow: (а|allow: {а}|allow: latin|allow: ((((((((((((((((((((((а",
                "table insult",
                "table insults|cue|cue A;B бяка|cue SLURR бяка|nonsense|guard STATED : unless NONE|guard A : B|guard A : b SLUR",
                "table insults|cue SLURR бяка",
                "table insults|part й а|part эй (а|weight SLUR 7|weight SLUR|latin X abc|paradigm x|verb KILL нет бяк|verb",
                "table insults|guard A : words x|guard B : words 3|guard B : words 3|rule own/x INSULT 2 : SLUR",
                "table insults|rule x INSULT 0.5 : SLUR|rule own/x VULGAR 0.5 : SLUR|rule own/x INSULT 0.5 : ..2",
                "table insults|rule own/x INSULT 0.5 : SLUR ..2000 SLUR|rule own/x INSULT 0.5|rule own/x INSULT 0.5 : ;",
                "table threats|paradigm ать а б в г д е|verb KILL нет бяк",
                "table insults|find: дорога|find: жопа|ignore: вы идиоты"
            })
    void everyProblemIsToldInRussian(String rows) {
        String text = rows.replace('|', '\n');
        assertThat(told(text, Language.RU))
                .isNotEmpty()
                .noneMatch(told(text, Language.EN)::contains)
                .allSatisfy(message -> assertThat(message)
                        .containsPattern("[а-яё]{3}")
                        .doesNotContainPattern("\\b(must|may|is|are|has|there|and|the)\\b|\\{\\d}"));
    }

    @Test
    void whatIsTooMuchIsToldInRussian() {
        StringBuilder classes = new StringBuilder("table insults\n");
        for (int i = 0; i < 257; i++) {
            classes.append("class C").append(i).append('\n');
        }
        String rules = "table insults\n" + "rule own/x INSULT 0.5 : SLUR\n".repeat(501);
        String choices = "[бяка] VULGAR\nroot: бяк\nword: " + "(а|б)".repeat(600);
        String states = "[бяка] VULGAR\nroot: бяк\nopen: *а" + "(а|б)".repeat(20);
        String example = "table insults\nfind: " + "а".repeat(5000);
        for (String text : List.of(
                classes.toString(),
                rules,
                choices,
                states,
                example,
                "oops\n".repeat(201),
                "table insults\n".repeat(20_001))) {
            assertThat(told(text, Language.RU)).isNotEmpty().noneMatch(told(text, Language.EN)::contains);
        }
    }

    @Test
    void valuesAreToldAsTheyStand() {
        assertThat(told("table insults\ncue SLUR бя(ка\nfind: {0}\n", Language.RU))
                .containsExactly("Образец «бя(ка», символ 6: скобка не закрыта");
        assertThat(told("table insults\nfind: {0} {1}\n", Language.RU))
                .containsExactly("«{0} {1}» не находит ни одно правило");
    }
}
