package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;
import io.github.otklik.examples.cli.Rules;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A version of the acts of an administration, as texts: they are loaded where they are needed.
 *
 * @param book  whose acts they are: that of an administration, or of the runs that bring the same ones
 * @param version  which they are, within the book
 * @param from  since when they are in force, in milliseconds
 * @param recount  why the open messages of earlier versions are counted again; empty if they stay as they are
 * @param regulation  the text of the regulation; empty for the usual one
 * @param calendar  the text of the main calendar; empty for the usual one
 * @param calendars  the texts of further calendars, by the name that the act gives them
 */
public record Acts(
        String book,
        String version,
        long from,
        String recount,
        String regulation,
        String calendar,
        Map<String, String> calendars)
        implements Serializable {
    /** The book of whoever brings no acts: it has one version, which the job was started with. */
    static final String USUAL = "";

    private static final String ONLY = "1";

    /** The acts that a job is started with. */
    static Acts usual(Rules rules) {
        return of(USUAL, ONLY, Long.MIN_VALUE, "", rules);
    }

    /** The acts of a run, in a book called by what they say, so that runs that say the same share it. */
    static Acts of(Rules rules) {
        Acts usual = usual(rules);
        return rules.isEmpty()
                ? usual
                : of(
                        digest(Json.text(List.of(usual.regulation, usual.calendar, usual.calendars))),
                        ONLY,
                        usual.from,
                        "",
                        rules);
    }

    /** The acts of an administration. */
    static Acts of(String book, String version, long from, String recount, Rules rules) {
        return new Acts(
                book,
                version,
                from,
                recount,
                rules.regulation().orElse(""),
                rules.calendar().orElse(""),
                new TreeMap<>(rules.calendars()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The acts as the command line loads them. */
    Rules rules() {
        return new Rules(text(regulation), text(calendar), calendars);
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
