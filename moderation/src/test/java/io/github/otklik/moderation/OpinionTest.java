package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpinionTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final ModerationFilter FILTER = ModerationFilter.standard();
    private static final String PICTURE = "красивая у тебя контора, деревянный этаж и спички у многих, твой следующий";
    private static final String ROWS = Arrays.stream(new String[] {
                "a\ti\tты бестолковый чурбан и болван",
                "b\tt\tсломаю тебе ноги вечером",
                "a\to\tпродаю дрова с доставкой",
                "b\t-\tспасибо за новый фонарь",
                "c\t=\tв субботу в парке праздник двора"
            })
            .collect(Collectors.joining("\n"));

    @Test
    void theReasonNamesTheWordsThatWeighedMost() {
        Finding found = FILTER.check(PICTURE).findings().get(0);

        assertThat(found.way()).isEqualTo(Way.LEARNED);
        assertThat(found.canonical()).contains("деревянный");
        assertThat(found.reason(RUSSIAN))
                .startsWith("Похоже на угрозу: «" + found.canonical() + "»; так сочла модель")
                .doesNotContain("уверенность");
        assertThat(found.reason(Locale.ENGLISH)).startsWith("Sounds like a threat: “" + found.canonical());
        assertThat(found.rule()).isEqualTo("opinion/learned");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasLearntIsLessCertainThanWhatIsDeleted(Category category) {
        assertThat(FILTER.deleteFrom(category).orElse(1)).isGreaterThan(Way.LEARNED.confidence());
        assertThat(new Finding(category, 0, 1, "x", false, "own", Way.LEARNED, 1).reason(RUSSIAN))
                .matches("Похоже на [а-яё ]+: «x»; так сочла модель.*решает человек\\.");
    }

    @Test
    void anOpinionIsReadAsItWasWritten() {
        Opinion.Training training = Opinion.train(ROWS);
        ByteBuffer bytes = training.opinion().bytes();

        assertThat(Opinion.of(bytes).bytes()).isEqualTo(bytes);
        assertThat(bytes.isReadOnly()).isTrue();
        assertThat(bytes.position()).isZero();
        assertThat(training.heldOut())
                .extracting(Opinion.Figure::category)
                .containsExactly(Category.INSULT, Category.THREAT, Category.ADVERTISING);
        assertThat(training.heldOut()).allMatch(figure -> figure.found() + figure.missed() == 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opinion.of(bytes.slice(0, 100)))
                .withMessage("Weights must be a whole file that was written by the same version; was one of 100 bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, -8, Byte.MAX_VALUE, Byte.MIN_VALUE})
    void weightsThatRunIntoThoseOfAnotherTopicAreRefused(int step) {
        byte[] file = new byte[Opinion.standard().bytes().remaining()];
        Opinion.standard().bytes().get(file);
        file[file.length - 1] = (byte) step;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opinion.of(ByteBuffer.wrap(file)))
                .withMessage("Weights must be -7 to 7 steps; one has " + step);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Картечью по косуле стрелять запрещено, напоминает охотнадзор.          | HARM_INTENT | KEEP
                    Зимой паром не ходит, скотина и сено перевозятся по льду до марта.     | INSULT      | KEEP
                    С мая по октябрь паром ходит до 23 часов, скотина не перевозится.      | INSULT      | KEEP
                    Скотина ты последняя, а не начальник, чтоб тебе пусто было!            | INSULT      | REVIEW
                    """)
    void aRuleThatIsNotSureIsDoubtedWhereTheTextSoundsNothingLikeIt(String text, Category category, Proposal proposal) {
        ModerationFilter rules = ModerationFilter.builder().rulesOnly().build();

        assertThat(rules.check(text).findings()).extracting(Finding::category).contains(category);
        assertThat(FILTER.check(text).findings().isEmpty()).isEqualTo(proposal == Proposal.KEEP);
    }

    @Test
    void anOpinionOfOnesOwnDoubtsNoRule() {
        String text = "С мая по октябрь паром ходит до 23 часов, скотина не перевозится.";
        Opinion own = Opinion.train(ROWS).opinion();

        assertThat(ModerationFilter.builder().opinion(own).build().check(text))
                .isEqualTo(ModerationFilter.builder().rulesOnly().build().check(text));
        assertThat(FILTER.check(text)).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void whatARuleIsSureOfAndWhatIsHiddenIsNotDoubtedNorWhatStandsBesideIt() {
        String text = "В субботу в парке праздник двора, будет музыка и чай с пирогами";
        Finding unsure = new Finding(Category.INSULT, 0, 1, "x", false, "insult/word", Way.RULE, 0.89);

        assertThat(doubted(text, unsure)).containsExactly(unsure);
        assertThat(doubted("Праздник! В парке.", unsure)).isEmpty();
        for (Finding beside : List.of(
                new Finding(Category.INSULT, 0, 1, "x", false, "insult/word", Way.RULE, 0.9),
                new Finding(Category.INSULT, 0, 1, "x", true, "insult/word", Way.RULE, 0.8),
                new Finding(Category.VULGAR, 0, 1, "x", false, "жопа", Way.WORD, 0.8))) {
            assertThat(doubted(text, beside)).isEmpty();
            assertThat(doubted(text, unsure, beside)).isEmpty();
        }
    }

    private static List<Finding> doubted(String text, Finding... findings) {
        List<Finding> left = new ArrayList<>(List.of(findings));
        List<Finding> doubted = Opinion.standard().find(text, left);
        assertThat(left).hasSize(findings.length - doubted.size());
        return doubted;
    }

    @Test
    void anOpinionIsAskedUnlessAllIsLeftToTheRules() {
        ModerationFilter.Builder builder = ModerationFilter.builder();

        assertThat(builder.build().check(PICTURE).proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(builder.rulesOnly().build().check(PICTURE)).isEqualTo(Verdict.CLEAN);
        assertThat(builder.opinion(Opinion.train(ROWS).opinion()).build().check("спасибо за новый фонарь"))
                .isEqualTo(Verdict.CLEAN);
        assertThat(builder.opinion(Opinion.standard()).build().check(PICTURE)).isEqualTo(FILTER.check(PICTURE));
    }

    @Test
    void anOpinionSaysNothingOfWhatARuleFoundAndAllOfTheRest() {
        String insult = "ты тупой дебил и идиот, мозгов как у курицы";

        assertThat(Opinion.standard()).satisfies(opinion -> {
            List<Finding> alone = new ArrayList<>();
            opinion.find(insult, alone);
            assertThat(alone).extracting(Finding::category).contains(Category.INSULT);
        });
        assertThat(FILTER.check(insult).findings())
                .filteredOn(finding -> finding.category() == Category.INSULT)
                .isNotEmpty()
                .allMatch(finding -> finding.way() == Way.RULE);
        assertThat(FILTER.check(PICTURE + ", хуй").findings())
                .extracting(Finding::way)
                .containsExactlyInAnyOrder(Way.LEARNED, Way.WORD);
    }

    @Test
    void whatIsSaidInAStoryIsNotTheWritersOwn() {
        assertThat(FILTER.check("— " + PICTURE + " — сказал лесник")).isEqualTo(Verdict.CLEAN);
        assertThat(FILTER.check("Лесник обернулся и сказал:\n- " + PICTURE)).isEqualTo(Verdict.CLEAN);
        assertThat(FILTER.check("— " + PICTURE).proposal()).isEqualTo(Proposal.REVIEW);
        assertThat(FILTER.check("— Куда вы? — На рынок.\n" + PICTURE).proposal())
                .isEqualTo(Proposal.REVIEW);
    }

    @Test
    void figuresCountWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opinion.Figure(Category.THREAT, 1, -1, 0))
                .withMessage("found, wrong and missed must be 0 or more; was 1, -1, 0");
    }
}
