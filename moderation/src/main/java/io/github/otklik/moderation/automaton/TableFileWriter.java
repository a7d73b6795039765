package io.github.otklik.moderation.automaton;

import java.nio.charset.StandardCharsets;

/** Packs the text of a {@link TableFile}. */
final class TableFileWriter {
    private static final int LAST_ASCII = 0x7F;
    private static final int LAST = 0xFF;

    private TableFileWriter() {}

    /** A text as bytes, one for each character; a text with others than ASCII and Cyrillic letters stays in UTF-8. */
    static byte[] packed(String text) {
        byte[] bytes = new byte[text.length() + 1];
        bytes[0] = TableFile.PACKED;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int code = c <= LAST_ASCII ? c : c - TableFile.CYRILLIC + TableFile.FIRST_CYRILLIC;
            if (c > LAST_ASCII && (code < TableFile.FIRST_CYRILLIC || code > LAST)) {
                return text.getBytes(StandardCharsets.UTF_8);
            }
            bytes[at + 1] = (byte) code;
        }
        return bytes;
    }
}
