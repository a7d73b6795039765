package io.github.otklik.examples.desk.setup;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks where an office keeps files, and from where it fetches them. Keys stay out of what is told. */
final class FileCheck {
    private static final Pattern HOST = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final int MOST_BYTES = 100_000_000;

    /** So large a photo may be that Telegram takes. */
    private static final int MOST_PHOTO = 10_000_000;

    /** What every store takes for a bucket, and what needs no escaping in a path. */
    private static final Pattern BUCKET = Pattern.compile("(?!.*\\.\\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9_-]{1,60}(/[A-Za-z0-9_-]{1,60}){0,9})?");

    /** What goes into a header; a key that was copied with a line's end is found here and not by the store. */
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final List<String> problems;

    FileCheck(List<String> problems) {
        this.problems = problems;
    }

    void check(Channels.Files files) {
        if (files.most() < 1 || files.most() > MOST_BYTES) {
            problems.add("otklik.files.most must be 1 to " + MOST_BYTES + "; was " + files.most());
        }
        if (files.photo() < 1 || files.photo() > MOST_PHOTO) {
            problems.add("otklik.files.photo must be 1 to " + MOST_PHOTO + "; was " + files.photo());
        }
        if (!files.folder().isEmpty() && !isWritable(files.folder())) {
            problems.add(
                    "otklik.files.folder must be a folder that the desk can write to; was '" + files.folder() + "'");
        }
        files.hosts().stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host ->
                        problems.add("otklik.files.hosts must be names such as userapi.com; was '" + host + "'"));
        bucket(files);
    }

    private static boolean isWritable(String folder) {
        try {
            return Files.isWritable(Path.of(folder));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private void bucket(Channels.Files files) {
        Channels.Bucket bucket = files.bucket();
        boolean none = Stream.of(
                        bucket.endpoint(),
                        bucket.region(),
                        bucket.name(),
                        bucket.prefix(),
                        bucket.key(),
                        bucket.secret())
                .allMatch(String::isEmpty);
        if (none) {
            return;
        }
        if (!files.folder().isEmpty()) {
            problems.add("otklik.files.folder must not be given where otklik.files.bucket is");
        }
        endpoint("otklik.files.bucket.endpoint", bucket.endpoint());
        matches(REGION, "otklik.files.bucket.region", bucket.region(), "a region such as ru-central1");
        matches(BUCKET, "otklik.files.bucket.name", bucket.name(), "3 to 63 of a-z, 0-9, '.' and '-'");
        matches(
                PREFIX,
                "otklik.files.bucket.prefix",
                bucket.prefix(),
                "names of A-Z, a-z, 0-9, '_' and '-' between '/'");
        if (!KEY.matcher(bucket.key()).matches()) {
            problems.add("otklik.files.bucket.key must be given where otklik.files.bucket is, without spaces");
        }
        if (!KEY.matcher(bucket.secret()).matches()) {
            problems.add("otklik.files.bucket.secret must be given where otklik.files.bucket is, without spaces");
        }
    }

    /** The address of a store; a name and password in it, which it may hold by mistake, stay out of what is told. */
    private void endpoint(String property, String value) {
        try {
            URI uri = new URI(value);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (uri.getRawUserInfo() != null) {
                problems.add(property + " must be an address without a name and password in it");
            } else if (!web
                    || uri.getHost() == null
                    || !value.equals(uri.getScheme() + "://" + uri.getRawAuthority())) {
                problems.add(
                        property + " must be an address such as https://storage.example.ru, with nothing after its host"
                                + " and port; was '" + value + "'");
            }
        } catch (URISyntaxException e) {
            problems.add(property + " must be an address");
        }
    }

    private void matches(Pattern pattern, String property, String value, String what) {
        if (!pattern.matcher(value).matches()) {
            problems.add(property + " must be " + what + "; was '" + value + "'");
        }
    }
}
