package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.file.FileKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;

/**
 * An answer, as it is put into a network.
 *
 * @param text  its text, as it was approved
 * @param photos  the photos beside it
 * @param links  addresses of videos
 */
public record Answer(String text, List<Photo> photos, List<String> links) {
    /** A photo, read. */
    public record Photo(Resource file, FileKind kind) {}

    /** For these lists, which may change. */
    public Answer {
        photos = List.copyOf(photos);
        links = List.copyOf(links);
    }

    /** The text with some of its links below it, a line each. */
    String with(List<String> some) {
        List<String> lines = new ArrayList<>();
        lines.add(text);
        if (!some.isEmpty()) {
            lines.add("");
        }
        lines.addAll(some);
        return String.join("\n", lines);
    }
}
