package io.github.otklik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.advice.Advice;
import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.advice.MannerCheck;
import io.github.otklik.advice.MannerCheck.Manner;
import io.github.otklik.moderation.Category;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.triage.TriagePolicy;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found in texts cites the act in force, and never the decree in its place. */
class CitationsTest {
    private static final Regulation OWN = act("""
            Ссылка OBSCENE, пункт 21
            Ссылка ANSWER_TEXT, пункт 22
            Ссылка PUBLICATION_TEXT, пункт 23
            Основание OBSCENE «мат», пункт 24
            Основание REPEATED «повтор», пункт 25
            """);

    private static Regulation act(String more) {
        String text = Regulation.decree()
                .toText()
                .replace("пункт 1/12", "пункт 12")
                .replace("пункт 1/15", "пункт 15")
                .replaceAll("(?m)^Действие mark-significant.*\n", "");
        return Regulation.load(new StringReader(text + more), "own.txt");
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryOfModerationHasAClauseOfTheDecree(Category category) {
        assertThat(Regulation.decree().citation(category.name()).text()).matches("[12]/1[58](\\.2)?");
    }

    @Test
    void everySubjectHasAClauseOfTheDecree() {
        assertThat(Regulation.decree().citations())
                .extracting(Provision.Citation::subject)
                .hasSize(10);
        assertThat(Regulation.decree().citations())
                .extracting(Provision.Citation::clause)
                .doesNotContain(Clause.UNKNOWN);
        assertThat(Regulation.decree().grounds())
                .extracting(Provision.Ground::clause)
                .containsOnly(new Clause("1/18"));
        assertThat(Regulation.decree().outcomes()).hasSize(5);
    }

    @Test
    void triageCitesTheActAndProposesNothingThatItDoesNotHave() {
        TriagePolicy policy = TriagePolicy.standard().under(OWN);

        TriagePolicy.Ground obscene = policy.grounds().get(Category.OBSCENE);
        assertThat(obscene.refusalClause()).hasToString("24");
        assertThat(obscene.deletion()).hasToString("21");
        TriagePolicy.Ground threat = policy.grounds().get(Category.THREAT);
        assertThat(threat.refusal()).isNull();
        assertThat(threat.refusalClause()).isNull();
        assertThat(threat.report()).isNull();
        assertThat(policy.grounds().get(Category.SPAM).deletion()).isEqualTo(Clause.UNKNOWN);
        assertThat(policy.repeats().link()).hasToString("15");
        assertThat(policy.repeats().refusal()).hasToString("25");
        assertThat(policy.surges().clause()).isEqualTo(Clause.UNKNOWN);
        assertThat(policy.surges().window())
                .isEqualTo(TriagePolicy.standard().surges().window());
    }

    @Test
    void underTheDecreeTriageIsWhatItIs() {
        assertThat(TriagePolicy.standard().under(Regulation.decree())).isEqualTo(TriagePolicy.standard());
    }

    @Test
    void adviceOnAnAnswerCitesTheAct() {
        Question question = new Question("VK", "Когда включат воду?", false);
        Answer answer = Answer.of("Вопрос решится в ближайшее время. Звоните Иванову: 8 913 123-45-67.", "OK");

        assertThat(clause(AnswerCheck.standard(), question, answer, "other-network"))
                .contains("1/12");
        assertThat(clause(AnswerCheck.standard(), question, answer, "vague-term"))
                .contains("1/17");
        AnswerCheck own = AnswerCheck.standard().under(OWN);
        assertThat(clause(own, question, answer, "other-network")).contains("12");
        assertThat(clause(own, question, answer, "vague-term")).contains("22");
        assertThat(own.check(question, answer).stream().map(Advice::clause).map(Clause::text))
                .contains("152-ФЗ/7")
                .doesNotContain("1/17", "1/12");
        assertThat(clause(own.without(List.of("empty")), question, answer, "vague-term"))
                .contains("22");
        assertThat(clause(own.under(Regulation.decree()), question, answer, "vague-term"))
                .contains("1/17");
    }

    private static Optional<String> clause(AnswerCheck check, Question question, Answer answer, String sign) {
        return check.check(question, answer).stream()
                .filter(advice -> advice.sign().equals(sign))
                .map(advice -> advice.clause().text())
                .findFirst();
    }

    @Test
    void rulesOfAnOfficeMayCiteTheActToo() {
        AnswerCheck check = AnswerCheck.standard()
                .with(
                        new StringReader("our-word | 2 | act publish | phrase | Не так. | Not so.\n    кругляк\n"),
                        "own.txt")
                .under(OWN);

        assertThat(clause(
                        check,
                        new Question("VK", "", false),
                        Answer.of("Кругляк вывезем в пятницу.", "VK"),
                        "our-word"))
                .contains("12");
    }

    @Test
    void theSignsOfAPressReleaseCiteTheAct() {
        Manner manner = MannerCheck.under(OWN).check("Вам сообщает пресс-служба района.");

        assertThat(manner.conclusion().clause()).hasToString("23");
        assertThat(manner.signs()).isNotEmpty();
        assertThat(manner.signs()).allMatch(sign -> sign.clause().text().equals("23"));
        assertThat(MannerCheck.standard()
                        .check("Вам сообщает пресс-служба района.")
                        .signs())
                .isNotEmpty()
                .allMatch(sign -> sign.clause().text().equals("2/13"));
    }
}
