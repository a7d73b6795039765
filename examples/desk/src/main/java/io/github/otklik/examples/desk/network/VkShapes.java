package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.value.Texts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What VK's Callback API 5.199 sends of a post or comment: its addresses and what hangs on it. Nothing is fetched. */
public final class VkShapes {
    private static final String SITE = "https://vk.com/";
    private static final int MOST = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_URL = 1_000;

    /** Where VK keeps pictures; a picture from elsewhere is not shown. */
    private static final List<String> PICTURES = List.of(".userapi.com", ".vkuserphoto.ru", ".vk.com", ".mycdn.me");

    private VkShapes() {}

    /** The address of an author as people know it. */
    public static String author(long id) {
        return id < 0 ? "vk.com/club" + -id : "vk.com/id" + id;
    }

    /** Where a post or comment stands; a part that VK did not tell is left out. */
    public static Source source(String base, String thing, JsonNode object, long group) {
        long item = object.path("id").asLong(0);
        Under under = under(thing, object, group);
        String thread = under.post() == 0 ? "" : SITE + under.address();
        String url;
        if (thing.equals("wall_post")) {
            url = SITE + "wall" + under.owner() + "_" + item;
        } else if (thread.isEmpty()) {
            url = "";
        } else if (thing.equals("board_post")) {
            url = thread + "?post=" + item;
        } else {
            JsonNode parents = object.path("parents_stack");
            long parent =
                    parents.isArray() && !parents.isEmpty() ? parents.get(0).asLong(0) : 0;
            url = thread + "?reply=" + item + (parent > 0 ? "&thread=" + parent : "");
        }
        return new Source(base, thing, under.owner(), under.post(), item, "", "", url, thread, null, null);
    }

    private record Under(long owner, long post, String address) {}

    private static Under under(String thing, JsonNode object, long group) {
        return switch (thing) {
            case "wall_post" -> new Under(object.path("owner_id").asLong(-group), 0, "");
            case "wall_reply" -> under("wall", object, "post_owner_id", "post_id", group);
            case "photo_comment" -> under("photo", object, "photo_owner_id", "photo_id", group);
            case "video_comment" -> under("video", object, "video_owner_id", "video_id", group);
            case "board_post" -> under("topic", object, "topic_owner_id", "topic_id", group);
            default -> under("product", object, "market_owner_id", "item_id", group);
        };
    }

    private static Under under(String kind, JsonNode object, String ownerField, String postField, long group) {
        long owner = object.path(ownerField).asLong(object.path("owner_id").asLong(-group));
        long post = object.path(postField).asLong(0);
        return new Under(owner, post, kind + owner + "_" + post);
    }

    /** What hangs on a post or comment, the first of it. */
    public static List<Source.Attachment> attachments(JsonNode object) {
        List<Source.Attachment> attachments = new ArrayList<>();
        for (JsonNode each : object.path("attachments")) {
            if (attachments.size() < MOST) {
                String kind = each.path("type").asString("");
                attachments.add(attachment(kind, each.path(kind)));
            }
        }
        return attachments;
    }

    private static Source.Attachment attachment(String kind, JsonNode thing) {
        long owner = thing.path("owner_id").asLong(0);
        long id = thing.path("id").asLong(0);
        boolean known = (kind.equals("photo") || kind.equals("video")) && owner != 0 && id > 0;
        String url =
                known ? SITE + kind + owner + "_" + id : web(thing.path("url").asString(""));
        JsonNode pictures = kind.equals("video") ? thing.path("image") : thing.path("sizes");
        return new Source.Attachment(
                Texts.beginning(Texts.storable(kind), LONGEST_TITLE),
                Texts.beginning(
                        Texts.storable(
                                thing.path("title").asString(thing.path("text").asString(""))),
                        LONGEST_TITLE),
                url,
                picture(pictures, 300),
                kind.equals("photo") ? picture(pictures, Integer.MAX_VALUE) : "");
    }

    /** The smallest picture of at least a width, or the widest. */
    private static String picture(JsonNode pictures, int least) {
        String best = "";
        long width = 0;
        for (JsonNode each : pictures) {
            String url = web(each.path("url").asString(""));
            long wide = each.path("width").asLong(0);
            boolean better = width < least ? wide >= width : wide >= least && wide < width;
            if (isPicture(url) && better) {
                best = url;
                width = wide;
            }
        }
        return best;
    }

    private static boolean isPicture(String url) {
        if (!url.startsWith("https://")) {
            return false;
        }
        String host = URI.create(url).getHost().toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(host::endsWith);
    }

    /** The address if it leads into the web, else empty. */
    static String web(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= LONGEST_URL ? text : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
