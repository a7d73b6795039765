package io.github.otklik.registry;

import io.github.otklik.regulation.Language;
import java.util.Locale;

/** The columns of the public extract: all that is published, and nothing else can be. */
enum PublicColumn {
    OWNER,
    NETWORK,
    NAME,
    ADDRESS,
    KIND,
    SINCE,
    NOTE;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Language language) {
        return Wording.sentence("column." + key()).text(language);
    }

    /** What the column shows of a row. */
    String value(PublicExtract.Row row, Language language) {
        return switch (this) {
            case OWNER -> row.owner();
            case NETWORK ->
                language == Language.RU
                        ? row.network().text(Language.RU)
                        : row.network().text(Language.EN);
            case NAME -> row.name();
            case ADDRESS -> row.address();
            case KIND -> Wording.word(row.kind(), language);
            case SINCE -> row.since().toString();
            case NOTE ->
                row.note().map(note -> PublicText.clean(note.text(language))).orElse("");
        };
    }
}
