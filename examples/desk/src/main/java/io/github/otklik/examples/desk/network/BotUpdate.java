package io.github.otklik.examples.desk.network;

import java.util.List;

/**
 * What a bot is told of a message in one of its chats.
 *
 * @param what  what happened to it
 * @param id  the update's own id, the same when it is told again
 * @param network  the network, as the office's settings name it
 * @param author  who wrote it, as people know him
 * @param by  the number of whoever did that
 * @param text  its text, or empty
 * @param source  where it stands
 * @param attachments  what hangs on it
 */
public record BotUpdate(
        What what,
        String id,
        String network,
        String author,
        long by,
        String text,
        Source source,
        List<Source.Attachment> attachments) {

    /** What happened to a message. */
    public enum What {
        /** It was written. */
        NEW,
        /** It says something else now. */
        EDITED,
        /** It is not there any more. */
        REMOVED
    }
}
