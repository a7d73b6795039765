package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Json;

/** The ids of alerts. */
final class Ids {
    private Ids() {}

    /** The id in the line of an alert. */
    static String alert(String line) {
        return String.valueOf(Corpus.object(Json.object(line), "alert").get("id"));
    }
}
