package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Office;
import io.github.otklik.examples.desk.value.Logged;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Answers posts and comments on a wall of VK by {@code wall.createComment}, where the office gave a token of its community. */
@Component
class VkPublisher implements Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(VkPublisher.class);

    /** The address of a video of VK itself, which hangs on a comment as one. */
    private static final Pattern VIDEO =
            Pattern.compile("https://(?:(?:m\\.|www\\.)?vk\\.(?:com|ru)|vkvideo\\.ru)/(video-?\\d{1,18}_\\d{1,18})");

    private final Office.Vk vk;
    private final VkMethods methods;
    private final VkPhotos photos;

    VkPublisher(Office office, VkMethods methods, VkPhotos photos) {
        this.vk = office.vk();
        this.methods = methods;
        this.photos = photos;
    }

    @Override
    public boolean answers(Source source) {
        boolean wall = source.thing().equals("wall_post") || (source.thing().equals("wall_reply") && source.post() > 0);
        return !vk.token().isEmpty() && wall && source.removedAt() == null;
    }

    @Override
    public int photos(Source source) {
        return photos.ready() ? AnswerFiles.MOST : 0;
    }

    @Override
    public Outcome publish(Source source, Answer answer, String key) {
        long post = source.thing().equals("wall_post") ? source.item() : source.post();
        List<String> others = new ArrayList<>();
        List<String> attachments = new ArrayList<>();
        for (String link : answer.links()) {
            Matcher video = VIDEO.matcher(link);
            if (video.matches()) {
                attachments.add(video.group(1));
            } else {
                others.add(link);
            }
        }
        Map<String, String> form = new LinkedHashMap<>();
        form.put("owner_id", String.valueOf(source.owner()));
        form.put("post_id", String.valueOf(post));
        form.put("from_group", String.valueOf(vk.group()));
        form.put("message", answer.with(others));
        if (source.thing().equals("wall_reply")) {
            form.put("reply_to_comment", String.valueOf(source.item()));
        }
        form.put("guid", key);
        try {
            attachments.addAll(photos.upload(answer.photos()));
            if (!attachments.isEmpty()) {
                form.put("attachments", String.join(",", attachments));
            }
            JsonNode response = methods.call("wall.createComment", form, vk.token());
            long comment = response.path("comment_id").asLong(0);
            return comment > 0
                    ? new Outcome.Published("https://vk.com/wall" + source.owner() + "_" + post + "?reply=" + comment)
                    : new Outcome.Unknown();
        } catch (VkMethods.RefusedException e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            LOG.warn(Logged.text("VK did not answer"), e);
            return new Outcome.Unknown();
        }
    }
}
