package io.github.otklik.moderation.word;

import static java.util.Objects.requireNonNull;

/**
 * Tells the lines of a text that are speech in a story: what is said there is a character's, not the writer's own.
 *
 * <p>Such a line begins with a dash and a space, and a story is around it: the line itself names its speaker behind a dash
 * ({@code — Ты глуп, братец, — сказал он}), or a line of the same dialogue does, or the narration right before or right behind the
 * dialogue has a verb of speaking and ends as a sentence does. A dash alone makes no speech: whoever comments may begin so too.
 *
 * <p>Follows a text from left to right, linear in it. Not thread-safe.
 */
public final class Dialogue {
    private static final String DASHES = "-–—";
    private static final String ENDS = ".:!?…»";

    /** The number of words behind a dash among which a verb names the speaker. */
    private static final int NEAR_DASH = 4;

    /** Lines of fewer words than these tell no story, as "он сказал:". */
    private static final int LEAST_NARRATION = 3;

    private final CharSequence text;
    private int known;
    private boolean inStory;

    /** Begins at the start of a text. */
    public Dialogue(CharSequence text) {
        this.text = requireNonNull(text, "text");
    }

    /**
     * Whether the line that begins at a place is speech in a story.
     *
     * @param start  the start of the text or of a line, not before one that was asked for
     */
    public boolean speaks(int start) {
        if (!begins(start)) {
            return false;
        }
        if (start >= known) {
            inStory = readFrom(start);
        }
        return inStory;
    }

    private boolean begins(int at) {
        return at + 2 < text.length() && isDash(at) && text.charAt(at + 1) == ' ';
    }

    private boolean isDash(int at) {
        return DASHES.indexOf(text.charAt(at)) >= 0;
    }

    /** Reads the lines of a dialogue from its first on, up to where it is known then, and whether a story is around them. */
    private boolean readFrom(int first) {
        boolean named = narrates(lineBefore(first), first);
        int at = first;
        while (begins(at)) {
            int end = endOfLine(at);
            named |= namesSpeaker(at, end);
            at = nextLine(end);
        }
        known = Math.max(at, first + 1);
        return named || narrates(at, endOfLine(at));
    }

    /** Whether a verb of speaking stands right behind a dash. */
    private boolean namesSpeaker(int start, int end) {
        int dash = start;
        while (dash < end) {
            int next = nextDash(dash + 1, end);
            if (SpeechVerbs.areIn(text, dash + 1, next, NEAR_DASH)) {
                return true;
            }
            dash = next;
        }
        return false;
    }

    /** The next dash that a space follows, or the end. */
    private int nextDash(int from, int end) {
        int at = from;
        while (at < end && !(isDash(at) && at + 1 < end && text.charAt(at + 1) == ' ')) {
            at++;
        }
        return at;
    }

    private boolean narrates(int start, int end) {
        int last = end - 1;
        while (last > start && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last > start
                && ENDS.indexOf(text.charAt(last)) >= 0
                && words(start, last) >= LEAST_NARRATION
                && SpeechVerbs.areIn(text, start, last, Integer.MAX_VALUE);
    }

    private int words(int start, int end) {
        int words = 0;
        for (int at = start; at < end; at++) {
            words += Character.isLetter(text.charAt(at)) && !Character.isLetter(text.charAt(at + 1)) ? 1 : 0;
        }
        return words;
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** The start of the next line that is not blank. */
    private int nextLine(int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The start of the line before one, of those that are not blank. */
    private int lineBefore(int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }
}
