package io.github.otklik.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** The data that the library ships. */
final class Resources {
    private static final int FIRST_YEAR = 2011;
    private static final int LAST_YEAR = 2027;

    static final ProductionCalendar RUSSIA = russia();
    static final ProductionCalendar RUSSIA_SIX_DAY = RUSSIA.sixDay();
    static final EventWords EVENT_WORDS = read("event-words.txt", EventWords::load);
    static final Overlay NON_WORKING_2020_2021 = read("ru/non-working-2020-2021.txt", Overlay::load);

    private Resources() {}

    private static ProductionCalendar russia() {
        ProductionCalendar russia = read("ru/article-112.txt", ProductionCalendar::load);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            russia = russia.with(read("ru/" + year + ".txt", ProductionCalendar::load));
        }
        return russia;
    }

    private static <T> T read(String name, BiFunction<Reader, String, T> load) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource missing: " + name);
            }
            return load.apply(new InputStreamReader(in, StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
