package io.github.otklik.examples.desk.forms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form's draft is kept under where the form is about no message: the address of its page, and which of its forms it is. A form
 * carries it in the field {@code draft}, as {@code /register/materials#submit}.
 *
 * @param page  the address, on this desk
 * @param word  the form
 */
public record DraftKey(String page, String word) {
    /** The field of a form that carries it. */
    public static final String FIELD = "draft";

    /** The pages that have such forms; the others are shown without asking for drafts, so some of them without the database. */
    private static final String PAGES = "/(?:register|incidents|templates)";

    private static final Pattern KEY =
            Pattern.compile("(" + PAGES + "(?:/[\\w.-]{1,100}){0,3}(?:\\?id=[\\w.~%+-]{1,300})?)#([\\w-]{1,100})");

    /** The key that a field carries, if it is one. */
    public static Optional<DraftKey> of(@Nullable String field) {
        Matcher key = KEY.matcher(field == null ? "" : field);
        return key.matches() ? Optional.of(new DraftKey(key.group(1), key.group(2))) : Optional.empty();
    }
}
