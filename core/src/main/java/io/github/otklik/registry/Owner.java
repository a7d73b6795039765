package io.github.otklik.registry;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;

/**
 * Whose page it is.
 *
 * @param id  the host's id, not empty
 * @param kind  the administration or a unit of it
 * @param name  the full name
 * @param ogrn  the state registration number of 13 digits, or empty
 * @param inn  the taxpayer's number of 10 digits, or empty
 */
public record Owner(String id, Kind kind, String name, String ogrn, String inn) {
    /** Administration or unit. */
    public enum Kind {
        /** The administration itself. */
        ADMINISTRATION("администрация"),
        /** A structural unit of it. */
        UNIT("подразделение");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The Russian word by which files of rules name the kind. */
        String word() {
            return word;
        }
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if the id is empty, or a number is neither empty nor passes its check digit
     */
    public Owner {
        if (requireNonNull(id, "id").isEmpty()) {
            throw new IllegalArgumentException("Empty id of an owner; it must be a non-empty text of the host");
        }
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        if (!StateNumbers.isOgrn(requireNonNull(ogrn, "ogrn")) && !ogrn.isEmpty()) {
            throw new IllegalArgumentException(
                    "Bad OGRN: " + Text.cut(ogrn) + "; it must have 13 digits, the last one a check digit");
        }
        if (!StateNumbers.isInn(requireNonNull(inn, "inn")) && !inn.isEmpty()) {
            throw new IllegalArgumentException(
                    "Bad INN: " + Text.cut(inn) + "; it must have 10 digits, the last one a check digit");
        }
    }

    /** An owner of whom no numbers are given. */
    public static Owner of(String id, Kind kind, String name) {
        return new Owner(id, kind, name, "", "");
    }
}
