package io.github.otklik.moderation.opinion;

import static io.github.otklik.moderation.opinion.TestClasses.NONE;
import static io.github.otklik.moderation.opinion.TestClasses.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerTest {
    private static final Path ROWS = Path.of("src/build/opinion/rows.tsv");

    private static String small() {
        StringBuilder rows = new StringBuilder("# made up\n\n");
        String[] texts = {
            "i\tты бестолковый чурбан и болван",
            "t\tсломаю тебе ноги вечером",
            "o\tпродаю дрова с доставкой",
            "-\tспасибо за новый фонарь"
        };
        for (int i = 0; i < 80; i++) {
            rows.append("hand-")
                    .append(i % 8)
                    .append('\t')
                    .append(texts[i / 8 % 4])
                    .append(' ')
                    .append("раз два три", 0, 3 + i % 9)
                    .append('\n');
        }
        return rows.toString();
    }

    @Test
    void theShippedWeightsAreThoseThatTheRowsMake() throws IOException {
        String rows = Files.readString(ROWS);
        CRC32 sum = new CRC32();
        sum.update(rows.getBytes(StandardCharsets.UTF_8));

        Trainer.Learnt learnt = Trainer.learn(rows, classes());

        assertThat(Model.standard(classes()).madeOf()).isEqualTo(sum.getValue());
        assertThat(learnt.model().bytes()).isEqualTo(Model.standard(classes()).bytes());
        assertThat(learnt.heldOut())
                .allMatch(figures -> 8 * figures.wrong() <= figures.found() && figures.found() >= 420);
    }

    @Test
    void whatIsLearntIsToldFromTheRest() {
        Model model = Trainer.learn(small(), NONE).model();

        assertThat(model.score("сломаю тебе ноги утром", Topic.THREAT))
                .isGreaterThan(model.score("спасибо за новый светлый фонарь", Topic.THREAT));
        assertThat(model.views("сломаю тебе ноги вечером раз")).anySatisfy(view -> {
            assertThat(view.topic()).isEqualTo(Topic.THREAT);
            assertThat(view.words()).hasSize(3);
        });
    }

    @Test
    void everyBadLineIsToldByItsNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainer.learn("a\tx\tтекст\nno tabs\na\t-\tгодится\na\tii\tдважды\n", NONE))
                .withMessageContaining("line 1: topics must be letters of 'ito', '-' or '='; was 'x'")
                .withMessageContaining("line 2: a row must be")
                .withMessageContaining("line 4: topics must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainer.learn("a\t-\t" + "д".repeat(1 << 15), NONE))
                .withMessageContaining("at most 16384 characters");
    }

    @Test
    void rowsWithoutATopicAreNotEnough() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Trainer.learn("a\ti\tтекст\nb\t-\tещё\n", NONE))
                .withMessageContaining("There must be rows with topic 't'");
    }

    @Test
    void aFileThatIsNoModelIsNotRead() {
        byte[] file = Model.standard(classes()).bytes();
        file[0]++;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(file, classes()))
                .withMessageContaining("Weights must be");
        assertThatIllegalArgumentException().isThrownBy(() -> Model.read(new byte[3], classes()));
        byte[] whole = Model.standard(classes()).bytes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(Arrays.copyOf(whole, whole.length + 1), classes()))
                .withMessageContaining("must be a whole file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(Arrays.copyOf(whole, whole.length - 1), classes()))
                .withMessageContaining("must be a whole file");
        byte[] infinite = Model.standard(classes()).bytes();
        Arrays.fill(infinite, 12, 20, (byte) 0x7F);
        infinite[13] = (byte) 0xF8;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(infinite, classes()))
                .withMessageContaining("finite");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0 to 131072 buckets; was -1", "131073, 0, was 131073", "600, 255, buckets below 131072"})
    void stepsOfBucketsThatThereAreNotAreNotRead(int count, int between, String told) {
        ByteBuffer file = ByteBuffer.wrap(Model.standard(classes()).bytes());
        int steps = Integer.BYTES + Long.BYTES + 3 * Double.BYTES;
        file.putInt(steps, count);
        Arrays.fill(file.array(), steps + Integer.BYTES, steps + Integer.BYTES + 600, (byte) between);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Model.read(file.array(), classes()))
                .withMessageContaining("Weights must be those of")
                .withMessageContaining(told);
    }
}
