package io.github.otklik.examples.desk.transfer;

import io.github.otklik.examples.desk.file.FileStore;
import io.github.otklik.examples.desk.show.Show;
import io.github.otklik.examples.desk.upkeep.Blanking;
import io.github.otklik.examples.desk.value.Texts;
import io.github.otklik.regulation.Language;
import io.github.otklik.retention.Retention;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The commands of the desk that need no page: bringing a journal in, taking everything out, blanking what is due. */
@Component
public class Commands {
    /** Their names. */
    public static final List<String> NAMES = List.of("import", "export", "retention");

    private static final String DRY = "--dry-run";
    private static final String LOGIN = "retention";
    private static final int PORTION = 200;
    private static final int MOST = 1_000_000;

    private final Import imports;
    private final Export export;
    private final Blanking blanking;
    private final FileStore files;
    private final Show show;

    Commands(Import imports, Export export, Blanking blanking, FileStore files, Show show) {
        this.imports = imports;
        this.export = export;
        this.blanking = blanking;
        this.files = files;
        this.show = show;
    }

    /** Runs a command; 0 when it is done, 1 when something is wrong with the files, 2 when it is not a command. */
    public int run(List<String> arguments, PrintStream out) {
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean dry = rest.remove(DRY);
        try {
            return switch (arguments.get(0)) {
                case "import" -> rest.isEmpty() ? usage(out) : imported(rest, dry, out);
                case "export" -> rest.size() == 1 && !dry ? exported(Path.of(rest.get(0)), out) : usage(out);
                case "retention" -> rest.isEmpty() ? blanked(dry, out) : usage(out);
                default -> usage(out);
            };
        } catch (IOException | UncheckedIOException e) {
            out.println(show.label("command.failed", String.valueOf(e.getMessage())));
            return 1;
        }
    }

    private int usage(PrintStream out) {
        out.println(show.label("command.usage"));
        return 2;
    }

    private int imported(List<String> files, boolean dry, PrintStream out) {
        Import.Result result = imports.run(files.stream().map(Path::of).toList(), dry);
        Problems problems = result.problems();
        problems.told().forEach(out::println);
        if (problems.count() > 0) {
            out.println(show.label("import.problems", problems.count()));
            return 1;
        }
        out.println(show.label(dry ? "import.dry" : "import.done", result.messages(), result.acts()));
        if (result.known() > 0) {
            out.println(show.label("import.known", result.known()));
        }
        return 0;
    }

    private int exported(Path folder, PrintStream out) throws IOException {
        export.run(folder).forEach((file, rows) -> out.println(file + "\t" + rows));
        return 0;
    }

    private int blanked(boolean dry, PrintStream out) {
        if (dry) {
            blanking.due(MOST).forEach(due -> out.println(line(due)));
            return 0;
        }
        int count = 0;
        for (int part = blanking.blank(LOGIN, PORTION); part > 0; part = blanking.blank(LOGIN, PORTION)) {
            count += part;
        }
        // No desk may run that would do it.
        files.sweep();
        out.println(show.label("retention.done", count));
        return 0;
    }

    private static String line(Retention.Due due) {
        return String.join(
                "\t",
                due.message(),
                due.rule().field().word(),
                due.ended().toString(),
                due.since().toString(),
                Texts.visible(due.text(Language.RU)));
    }
}
