package io.github.otklik.examples.desk.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A kind of file that the desk keeps, told by how its bytes begin and not by what the network calls it. */
public enum FileKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4");

    private final String type;
    private final String ending;

    FileKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** What browsers call it. */
    public String type() {
        return type;
    }

    /** What the names of such files end in. */
    public String ending() {
        return ending;
    }

    /** Whether a page may show it as a picture. */
    public boolean picture() {
        return type.startsWith("image/");
    }

    /** The kind of some bytes, if it is one of these. */
    public static Optional<FileKind> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (head.startsWith("ftyp", 4)) {
            return Optional.of(MP4);
        }
        return Optional.empty();
    }
}
