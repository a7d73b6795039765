package io.github.otklik.examples.desk.network;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a message stands in its network.
 *
 * @param base  what the network knows it by, the same for a comment that was deleted and restored
 * @param thing  the kind of thing, such as {@code wall_reply}
 * @param owner  whose page it stands on, as the network numbers it
 * @param post  what it stands under, or 0
 * @param item  its own number
 * @param chat  the chat it stands in, or empty where it is no message of a chat
 * @param ref  what it is called in that chat, or empty
 * @param url  its address, or empty
 * @param thread  the address of what it stands under, or empty
 * @param removedAt  when it was removed there, or null
 * @param removedBy  by whom, as an address, or null
 */
public record Source(
        String base,
        String thing,
        long owner,
        long post,
        long item,
        String chat,
        String ref,
        String url,
        String thread,
        @Nullable Instant removedAt,
        @Nullable String removedBy) {

    /**
     * A photo, a video or a file.
     *
     * @param kind  its kind in the words of the network
     * @param title  what it is called, or empty
     * @param url  its address, or empty
     * @param preview  the address of a picture of it, or empty
     * @param file  where it is itself, to be copied, or empty where that is not told
     */
    public record Attachment(String kind, String title, String url, String preview, String file) {
        /** One of which it is not told where it is itself. */
        public Attachment(String kind, String title, String url, String preview) {
            this(kind, title, url, preview, "");
        }
    }

    /** A place with what hangs on it. */
    public record Shown(Source source, List<Attachment> attachments) {}
}
