package io.github.otklik.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.otklik.advice.Answer.Question;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class AdvicePropertyTest {
    private static final AnswerCheck ANSWER = AnswerCheck.standard();
    private static final MannerCheck MANNER = MannerCheck.standard();

    /** Pieces of what is looked for, in any order. */
    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "8",
                        "+7",
                        "913",
                        "(",
                        ")",
                        "-",
                        " ",
                        ".",
                        "123",
                        "45",
                        "67",
                        "@",
                        "mail",
                        ".ru",
                        "паспорт ",
                        "снилс ",
                        "тел. ",
                        "№",
                        "руб",
                        "4276",
                        "0000",
                        "26",
                        "мая",
                        "года",
                        "пресс-служба ",
                        "осуществляется ",
                        "\n",
                        "ения ",
                        "\ud83d",
                        "\ude00",
                        "\u0301",
                        "٣",
                        "Ё",
                        "!",
                        "фото ",
                        "ниже ",
                        "вы ")
                .list()
                .ofMaxSize(60)
                .map(list -> String.join("", list));
    }

    private static void explained(String text, List<Advice> advice) {
        assertThat(advice).allSatisfy(each -> {
            assertThat(each.start()).isBetween(0, each.end());
            assertThat(each.end()).isLessThanOrEqualTo(text.length());
            assertThat(each.text(Language.RU)).isNotBlank();
            assertThat(each.text(Language.EN)).isNotBlank();
            assertThat(each.weight()).isBetween(1, 3);
        });
    }

    @Property(tries = 1000)
    void anyPiecesGetAdviceInsideTheText(@ForAll("pieces") String text) {
        explained(text, ANSWER.check(new Question("VK", text, true), Answer.of(text, "OK")));
        explained(text, MANNER.check(text).signs());
    }

    @Property(tries = 500)
    void anyTextGetsAdviceInsideTheText(@ForAll @StringLength(max = 400) String text) {
        explained(text, ANSWER.check(new Question("VK", "", true), Answer.of(text, "OK")));
        explained(text, MANNER.check(text).signs());
    }

    @Property(tries = 500)
    void passagesOfNumbersDoNotOverlap(@ForAll("pieces") String text) {
        int free = 0;
        for (PersonalData.Found found : PersonalData.strict().find(text)) {
            if (found.kind() != PersonalData.Kind.EMAIL) {
                assertThat(found.start()).isGreaterThanOrEqualTo(free);
                free = found.end();
            }
        }
    }

    @Property(tries = 1, generation = net.jqwik.api.GenerationMode.RANDOMIZED)
    void whatIsMadeToKeepItBusyDoesNot(@ForAll boolean ignored) {
        for (String piece : List.of(
                "8 ",
                "8-913-",
                "@",
                "a@",
                "a.",
                "паспорт 52 03 ",
                "тел. 1-",
                "ения ",
                "в рамках ",
                "5 мая ",
                "4276 ")) {
            String text = piece.repeat(200_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                PersonalData.strict().find(text);
                return MANNER.check(text);
            });
        }
    }
}
