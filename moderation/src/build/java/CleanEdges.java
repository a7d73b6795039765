import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Prints the clean words, of a file with one a line, that the filter takes for a word it looks for when marks stand beside them
 * or between their letters: what {@code clean-words.txt} is made of. Run by hand with the classes of the module on the path.
 */
final class CleanEdges {
    private static final List<String> EDGES = List.of("*", "***", "...", "$");

    private CleanEdges() {}

    public static void main(String[] arguments) throws Exception {
        ModerationFilter filter = ModerationFilter.standard();
        TreeSet<String> taken = new TreeSet<>();
        for (String word : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            if (word.length() < 2 || isTaken(filter, word)) {
                continue;
            }
            boolean found = isTaken(filter, String.join(" ", word.split("")));
            for (String edge : EDGES) {
                found |= isTaken(filter, edge + word) || isTaken(filter, word + edge);
            }
            if (found) {
                taken.add(word.toLowerCase(Locale.ROOT).replace('ё', 'е'));
            }
        }
        taken.forEach(System.out::println);
    }

    private static boolean isTaken(ModerationFilter filter, String text) {
        return filter.check(text).findings().stream()
                .anyMatch(finding -> finding.category() == Category.OBSCENE || finding.category() == Category.VULGAR);
    }
}
