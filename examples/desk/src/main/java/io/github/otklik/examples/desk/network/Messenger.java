package io.github.otklik.examples.desk.network;

import java.util.List;

/** Sends texts to the chats of a messenger, as a bot that an office gave a token of. */
public interface Messenger {
    /** The messenger, as the office's settings name it. */
    String name();

    /** Whether the office gave a token. */
    boolean ready();

    /**
     * Sends a text.
     *
     * @param chat  the chat, as the messenger numbers it
     * @param text  the text
     * @param replyTo  the message of that chat that it answers, or empty
     */
    Publisher.Outcome send(String chat, String text, String replyTo);

    /** How many photos it sends together; none where it cannot send any. */
    default int photos() {
        return 0;
    }

    /** How long a text may be, in UTF-16 units, that is sent together with photos. */
    default int caption() {
        return 0;
    }

    /**
     * Sends photos together.
     *
     * @param chat  the chat, as the messenger numbers it
     * @param text  the text below them, or empty
     * @param photos  the photos, one at least
     * @param replyTo  the message of that chat that they answer, or empty
     */
    default Publisher.Outcome send(String chat, String text, List<Answer.Photo> photos, String replyTo) {
        throw new UnsupportedOperationException(name());
    }
}
