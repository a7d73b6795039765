package io.github.otklik.regulation;

import java.util.Locale;
import java.util.Optional;

/** A line of a regulation's file that stands once and is named by its first words. */
enum Header {
    ID("Правила", true),
    VERSION("Версия", false),
    TITLE("Название", false),
    TITLE_EN("Название (en)", false),
    EFFECTIVE_FROM("Действуют с", true),
    EFFECTIVE_TO("Действуют по", false),
    WARNINGS("Предупреждать", false),
    DEGREES("Степени", false),
    APPROVAL("Согласование", false),
    CONFIRMATION("Подтверждение", false),
    PROLONGATION("Продление", false);

    private final String words;
    private final boolean required;

    Header(String words, boolean required) {
        this.words = words;
        this.required = required;
    }

    /** The words before the colon. */
    String words() {
        return words;
    }

    /** Whether each file has the line. */
    boolean required() {
        return required;
    }

    /** The line of those words, whatever their case. */
    static Optional<Header> of(String tidied) {
        String sought = tidied.toLowerCase(Locale.ROOT);
        for (Header header : values()) {
            if (header.words.toLowerCase(Locale.ROOT).equals(sought)) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }
}
