package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What is told of a model: how models did that had not seen the hand which wrote a row. */
class HandsTest {
    private static final String[] SECRETS = {"жжжгул", "ффёрцы", "щщупаэ", "ъмцфык"};

    private final StringBuilder rows = new StringBuilder();

    private void row(int hand, String topics, String text) {
        rows.append("hand-").append(hand).append('\t').append(topics).append('\t');
        rows.append(text).append('\n');
    }

    /** Hands that all write alike, dealt in their order. */
    private void hands(int count) {
        for (int hand = 0; hand < count; hand++) {
            for (int time = 0; time < 5; time++) {
                row(hand, "i", "ты бестолковый чурбан и болван");
                row(hand, "t", "сломаю тебе ноги вечером");
                row(hand, "o", "продаю дрова с доставкой");
                row(hand, "-", "спасибо за новый фонарь");
            }
        }
    }

    /** Harmless rows whose words no other group writes, so that what a model does not know is not taken for a threat. */
    private void unknown(int count) {
        String[] words = {"пъёхца", "зьжэюф", "йшыцян", "эгчъюм"};
        for (int hand = 0; hand < count; hand++) {
            row(hand, "-", (words[hand % 4] + " ").repeat(5));
        }
    }

    private HeldOut of(Topic topic) {
        return Trainer.learn(rows.toString(), NONE).heldOut().get(topic.place());
    }

    @Test
    void whatAllHandsWriteIsFoundInEach() {
        hands(8);

        assertThat(Trainer.learn(rows.toString(), NONE).heldOut())
                .containsExactly(
                        new HeldOut(Topic.INSULT, 40, 0, 0),
                        new HeldOut(Topic.THREAT, 40, 0, 0),
                        new HeldOut(Topic.OFFER, 40, 0, 0));
    }

    @Test
    void whatOnlyOneHandWritesIsMissedThereAndLearntAllTheSame() {
        hands(8);
        unknown(8);
        for (int secret = 0; secret < SECRETS.length; secret++) {
            row(secret, "t", (SECRETS[secret] + " ").repeat(5));
        }
        Trainer.Learnt learnt = Trainer.learn(rows.toString(), NONE);

        assertThat(learnt.heldOut()).contains(new HeldOut(Topic.THREAT, 40, 0, SECRETS.length));
        for (String secret : SECRETS) {
            assertThat(learnt.model().views((secret + " ").repeat(5)))
                    .extracting(View::topic)
                    .contains(Topic.THREAT);
        }
    }

    @Test
    void everyFourthHandIsInTheSameGroup() {
        hands(8);
        unknown(8);
        for (int hand = 0; hand < 8; hand++) {
            row(hand, "t", (SECRETS[hand % 4] + " ").repeat(5));
        }

        assertThat(of(Topic.THREAT)).isEqualTo(new HeldOut(Topic.THREAT, 40, 0, 8));
    }

    @Test
    void handsOfOtherGroupsKnowEachOthersWords() {
        hands(8);
        unknown(8);
        for (int hand = 0; hand < 8; hand++) {
            row(hand, "t", (SECRETS[hand / 2] + " ").repeat(5));
        }

        assertThat(of(Topic.THREAT)).isEqualTo(new HeldOut(Topic.THREAT, 48, 0, 0));
    }

    @Test
    void aShareOfFalseAlarmsIsBorne() {
        hands(4);
        List<String> words = List.of("двор", "улица", "школа", "фонарь", "мост", "лавка", "парк", "река");
        for (int row = 0; row < 400; row++) {
            int from = row;
            String text = IntStream.range(0, 6)
                    .mapToObj(place -> words.get((from >> place) % 8))
                    .collect(Collectors.joining(" "));
            row(row % 4, "-", text + " " + Integer.toString(row + 10_000, 33).replaceAll("[0-9]", "ж"));
        }

        // of 460 rows without a topic 0.36 % are 1, 0.9 % are 4 and 0.42 % one
        assertThat(Trainer.learn(rows.toString(), NONE).heldOut())
                .extracting(HeldOut::wrong)
                .containsExactly(1, 4, 1);
    }

    @Test
    void aModelKnowsTheSumOfItsRowsAndTheSameRowsMakeTheSameModelOnEveryMachine() {
        hands(5);
        rows.append("# ёлка\n");
        Model model = Trainer.learn(rows.toString(), NONE).model();

        assertThat(model.madeOf()).isEqualTo(sum(rows.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(sum(model.bytes())).isEqualTo(4144375245L);
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    @Test
    void rowsOfWhichAllHaveATopicAreNotEnough() {
        row(0, "it", "текст");
        row(1, "i", "ещё");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainer.learn(rows.toString(), NONE))
                .withMessage("There must be rows with topic 'i' and rows without it; of 2 rows 2 have it");
    }
}
