package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.Text;
import org.jspecify.annotations.Nullable;

/** A word of an act: an identifier for machines and journals, and a Russian title for people. Equality is that of the identifier. */
abstract class Named {
    /** The longest identifier. */
    static final int MOST = 40;
    /** How an identifier is written, for errors. */
    static final String ID_FORM = "[A-Z][A-Z0-9_]*, at most " + MOST + " characters";

    private final String id;
    private final String title;
    private final int hash;

    Named(String id, String title) {
        this.id = requireNonNull(id, "id");
        this.title = requireNonNull(title, "title");
        this.hash = id.hashCode();
        if (!isId(id)) {
            throw new IllegalArgumentException("id must be " + ID_FORM + "; was " + Text.quoted(id));
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("title must not be blank; was that of " + id);
        }
    }

    /** The identifier in files, journals and events, such as {@code ANSWER}. */
    public final String id() {
        return id;
    }

    /** What people call it, in Russian, as the act does; the identifier where no name is known. */
    public final String title() {
        return title;
    }

    /** What people call it in a language: a built-in word by the library's name, any other as the act does. */
    public final String title(Language language) {
        return Messages.name(requireNonNull(language, "language"), getClass().getSimpleName(), id, title);
    }

    /** By identifier, among values of one sort; the sorts are final classes. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Named that && hash == that.hash && isSame(that));
    }

    private boolean isSame(Named that) {
        return getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    /** The identifier. */
    @Override
    public final String toString() {
        return id;
    }

    /** Whether a text may be an identifier. */
    public static boolean isId(String text) {
        boolean fits = !text.isEmpty() && text.length() <= MOST && isLetter(text.charAt(0));
        for (int i = 1; fits && i < text.length(); i++) {
            char c = text.charAt(i);
            fits = isLetter(c) || (c >= '0' && c <= '9') || c == '_';
        }
        return fits;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
