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
 * @param version  what lines call it by
 * @param regulation  the text of the regulation; empty for the usual one
 * @param calendar  the text of the main calendar; empty for the usual one
 * @param calendars  the texts of further calendars, by the name that the act gives them
 */
public record Acts(String version, String regulation, String calendar, Map<String, String> calendars)
        implements Serializable {
    /** The version of the acts that need not be told: those that the job was started with. */
    static final String USUAL = "";

    /** The acts of a run, called by what they say, so that runs that say the same share them. */
    static Acts of(Rules rules) {
        String regulation = rules.regulation().orElse("");
        String calendar = rules.calendar().orElse("");
        Map<String, String> calendars = new TreeMap<>(rules.calendars());
        String version = rules.isEmpty() ? USUAL : digest(Json.text(List.of(regulation, calendar, calendars)));
        return new Acts(version, regulation, calendar, calendars);
    }

    /** The same, as those of whoever brings none. */
    Acts usual() {
        return new Acts(USUAL, regulation, calendar, calendars);
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
