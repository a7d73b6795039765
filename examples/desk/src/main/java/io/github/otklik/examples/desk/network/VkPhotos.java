package io.github.otklik.examples.desk.network;

import io.github.otklik.examples.desk.setup.Office;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Uploads photos for comments on the community's wall, as VK's documentation tells of photos for a wall: asks where to, sends the
 * file, saves what came of it. A photo that no comment hangs on is shown nowhere, so that this may be done again.
 */
@Component
class VkPhotos {
    private final Office.Vk vk;
    private final VkMethods methods;
    private final Calls calls;

    VkPhotos(Office office, VkMethods methods, Calls calls) {
        this.vk = office.vk();
        this.methods = methods;
        this.calls = calls;
    }

    /** Whether the office gave a token of somebody who may. */
    boolean ready() {
        return !vk.photoToken().isEmpty();
    }

    /** Uploads photos; gives their names as attachments. */
    List<String> upload(List<Answer.Photo> photos) throws IOException, VkMethods.RefusedException {
        List<String> names = new ArrayList<>();
        for (Answer.Photo each : photos) {
            names.add(upload(each));
        }
        return names;
    }

    private String upload(Answer.Photo photo) throws IOException, VkMethods.RefusedException {
        String group = String.valueOf(vk.group());
        String address = methods.call("photos.getWallUploadServer", Map.of("group_id", group), vk.photoToken())
                .path("upload_url")
                .asString("");
        if (!isOfVk(address)) {
            throw new IOException("No address to upload to");
        }
        Multipart form = Multipart.of(Map.of());
        form.add("photo", photo);
        JsonNode sent = calls.post(address, form, Map.of()).body();
        JsonNode saved = methods.call(
                        "photos.saveWallPhoto",
                        Map.of(
                                "group_id", group,
                                "server", sent.path("server").asString(""),
                                "photo", sent.path("photo").asString(""),
                                "hash", sent.path("hash").asString("")),
                        vk.photoToken())
                .path(0);
        long id = saved.path("id").asLong(0);
        if (id <= 0) {
            throw new IOException("The photo was not saved");
        }
        String key = saved.path("access_key").asString("");
        return "photo" + saved.path("owner_id").asLong(0) + "_" + id + (key.isEmpty() ? "" : "_" + key);
    }

    /** Whether it is an address by TLS, or one of where the methods themselves are called. */
    private boolean isOfVk(String address) {
        try {
            URI uri = URI.create(address);
            URI api = URI.create(vk.api());
            return "https".equals(uri.getScheme())
                    || (uri.getAuthority() != null && uri.getAuthority().equals(api.getAuthority()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
