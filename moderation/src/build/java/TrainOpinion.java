import io.github.otklik.moderation.Opinion;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Learns the second opinion from the rows in a file, the first argument, writes its weights to another, the second, and tells
 * how it did on hands that were left out. Run it from this module when the rows have changed:
 *
 * <pre>java -cp target/classes src/build/java/TrainOpinion.java src/build/opinion/rows.tsv \
 * src/main/resources/io/github/otklik/moderation/opinion/weights.bin</pre>
 */
final class TrainOpinion {
    private TrainOpinion() {}

    public static void main(String[] arguments) throws Exception {
        Opinion.Training training = Opinion.train(Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8));
        ByteBuffer weights = training.opinion().bytes();
        byte[] bytes = new byte[weights.remaining()];
        weights.get(bytes);
        Files.write(Path.of(arguments[1]), bytes);
        System.out.println(training.heldOut());
    }
}
