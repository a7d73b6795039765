import java.lang.reflect.Method;
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
        Class<?> trainer = Class.forName("io.github.otklik.moderation.opinion.Trainer");
        String rows = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
        Object learnt = trainer.getMethod("learn", String.class).invoke(null, rows);
        Method model = learnt.getClass().getMethod("model");
        Object bytes = model.getReturnType().getMethod("bytes").invoke(model.invoke(learnt));
        Files.write(Path.of(arguments[1]), (byte[]) bytes);
        System.out.println(learnt.getClass().getMethod("heldOut").invoke(learnt));
    }
}
