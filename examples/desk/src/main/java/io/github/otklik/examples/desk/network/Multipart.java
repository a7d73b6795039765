package io.github.otklik.examples.desk.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with files, as RFC 7578 writes it. The names of fields are the desk's own; the values of fields are anybody's. */
final class Multipart {
    // As it is made up anew each time, no value can hold it.
    private final String boundary = "desk-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** One with these fields. */
    static Multipart of(Map<String, String> fields) {
        Multipart form = new Multipart();
        fields.forEach((name, value) -> {
            form.write("--" + form.boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n");
            form.write(value + "\r\n");
        });
        return form;
    }

    /** Adds a photo under the name of a field. */
    void add(String name, Answer.Photo photo) throws IOException {
        write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"photo."
                + photo.kind().ending() + "\"\r\nContent-Type: " + photo.kind().type() + "\r\n\r\n");
        body.writeBytes(photo.file().getContentAsByteArray());
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The type of the whole. */
    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** The whole. */
    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.size());
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
