package io.github.otklik.examples.desk.network;

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
}
