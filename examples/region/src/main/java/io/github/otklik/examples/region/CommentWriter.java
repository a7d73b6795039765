package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes up comments, of which one in twenty is rude, hides a rude word, or sells something; and counts what is said of them. */
final class CommentWriter {
    private static final int SENTENCES = 4;
    private static final int RUDE = 20;
    private static final List<String> WHERE = List.of(
            "на улице Ленина", "во дворе дома 12", "возле школы", "у поликлиники", "на остановке", "в нашем подъезде");
    private static final List<String> WHAT = List.of(
            "опять не горят фонари",
            "третий день нет горячей воды",
            "яма такая, что машины объезжают по тротуару",
            "никто не чистит снег",
            "наконец-то положили асфальт, спасибо",
            "автобус снова не пришёл по расписанию",
            "контейнеры переполнены с прошлой недели");
    private static final List<String> THEN = List.of(
            "Когда это закончится?",
            "Куда звонить?",
            "Писали уже два раза, ответа нет",
            "Ждём до пятницы",
            "Спасибо, что услышали",
            "Соседи подтвердят",
            "Фото приложу вечером");
    private static final List<String> BAD = List.of(
            "Ну и п***ц у вас тут",
            "Идиоты, вы вообще работаете?",
            "Окна недорого, звоните 8 900 000-00-00",
            "х.у.й вам, а не отчёт");

    private final Random random = new Random(2);

    /** Writes comments to a number of files. */
    void write(Path directory, int comments, int files) throws IOException {
        Files.createDirectories(directory);
        for (int file = 0; file < files; file++) {
            try (BufferedWriter writer = Files.newBufferedWriter(directory.resolve("comments-" + file + ".txt"))) {
                for (int no = file; no < comments; no += files) {
                    writer.write(comment());
                    writer.write('\n');
                }
            }
        }
    }

    private String comment() {
        StringBuilder comment = new StringBuilder();
        int sentences = 1 + random.nextInt(SENTENCES);
        for (int i = 0; i < sentences; i++) {
            comment.append(any(WHERE))
                    .append(' ')
                    .append(any(WHAT))
                    .append(". ")
                    .append(any(THEN))
                    .append(' ');
        }
        return random.nextInt(RUDE) == 0 ? comment.append(any(BAD)).toString() : comment.toString();
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** How often each was proposed. */
    static Map<String, Long> proposals(Path verdicts) throws IOException {
        Map<String, Long> proposals = new TreeMap<>();
        for (Path part : Scratch.parts(verdicts)) {
            try (BufferedReader reader = Files.newBufferedReader(part)) {
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    proposals.merge(String.valueOf(Json.object(line).get("proposal")), 1L, Long::sum);
                }
            }
        }
        return proposals;
    }
}
