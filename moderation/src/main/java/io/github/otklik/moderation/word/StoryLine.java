package io.github.otklik.moderation.word;

/**
 * A line of a dialogue, as stories have it: it begins with a dash and a space ({@code — Ты глуп, братец, — сказал он}). What
 * is said there is somebody's speech, not the writer's own; people who comment seldom begin so.
 */
public final class StoryLine {
    private static final String DASHES = "-–—";

    private StoryLine() {}

    /** Whether such a line begins at a place that is the start of a text or of a line. */
    public static boolean begins(CharSequence text, int at) {
        return at + 2 < text.length() && DASHES.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }
}
