package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.word.Dialogue;

/**
 * Follows a text from left to right and knows whether it is within a quotation: between marks, of which the closing one must
 * exist, or in a {@linkplain Dialogue line of a story's dialogue}. A quotation ends with its line.
 *
 * <p>The straight mark of one stroke is a quotation mark only where a letter stands on one side of it alone ({@code 'болван!'});
 * between letters it may hide one.
 */
final class Quotation {
    private static final String CLOSING = "»”\"";
    private static final char SINGLE = '\'';
    private static final int UNKNOWN = -2;

    private final CharSequence text;
    private final Dialogue dialogue;
    private int lastClosing = UNKNOWN;
    private int lastSingle = UNKNOWN;
    private boolean inMarks;
    private boolean inSingle;
    private boolean inSpeech;

    Quotation(CharSequence text) {
        this.text = text;
        this.dialogue = new Dialogue(text);
        this.inSpeech = dialogue.speaks(0);
    }

    /** Whether what follows is quoted. */
    boolean isOpen() {
        return inMarks || inSingle || inSpeech;
    }

    /** Begins the line behind a line feed. */
    void line(int at) {
        inMarks = false;
        inSingle = false;
        inSpeech = dialogue.speaks(at + 1);
    }

    /** Passes a sign at a place; what is no mark changes nothing. */
    void sign(int at, char sign) {
        switch (sign) {
            case '«', '“', '„' -> inMarks = at < lastClosing();
            case '»', '”' -> inMarks = false;
            case '"' -> inMarks = !inMarks && at < lastClosing();
            case SINGLE -> single(at);
            default -> {
                // no mark of a quotation
            }
        }
    }

    private void single(int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (inSingle && !after) {
            inSingle = false;
        } else if (after && !before) {
            inSingle = at < lastSingle();
        }
    }

    /** The last place where a quotation may end; a mark behind it opens none. */
    private int lastClosing() {
        if (lastClosing == UNKNOWN) {
            lastClosing = text.length() - 1;
            while (lastClosing >= 0 && CLOSING.indexOf(text.charAt(lastClosing)) < 0) {
                lastClosing--;
            }
        }
        return lastClosing;
    }

    private int lastSingle() {
        if (lastSingle == UNKNOWN) {
            lastSingle = text.length() - 1;
            while (lastSingle >= 0 && text.charAt(lastSingle) != SINGLE) {
                lastSingle--;
            }
        }
        return lastSingle;
    }
}
