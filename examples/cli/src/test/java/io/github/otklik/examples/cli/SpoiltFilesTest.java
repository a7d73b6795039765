package io.github.otklik.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.errors.Errors;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.retention.Retention;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files of every kind, spoilt in every word: each error that comes of it is whole Russian under {@code --lang ru}. */
class SpoiltFilesTest {
    private static final Errors RUSSIAN = ErrorLanguage.asked("--lang", "ru");
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|'[^']*'|\\[[^]]*]");
    /** Two words of English, or one that only an English sentence has. */
    private static final Pattern ENGLISH =
            Pattern.compile("\\b[a-z]{3,} [a-z]{2,}\\b|(?<![\\w-])(must|the|is|not|was|of)(?![\\w-])");

    private static final List<String> WORDS =
            List.of("", "x", "0", "99999", "2026-02-30", "10:00", "-", "\"\"", "null", "[]", "{", "2030-01-01");
    private static final int LONG = 45;
    private static final String OMSK = text(SpoiltFilesTest.class, "omsk.txt");
    private static final String YEARS = """
            zone Asia/Omsk
            week Mo-Th 08:30-13:00,14:00-17:45; Fr 08:30-13:00
            week from 2026-03-01 Mo-Fr 09:00-18:00
            yearly 01-01 holiday moves
            act a 2025-09-24 Act of days off
            year 2026 known 2025-09-24
            norm 247 days 1972 hours
            2026-01-09 off from 2026-01-03 by a
            2026-02-20 short
            2026-02-21 working for 2026-02-23 by a
            2026-02-23 holiday
            override 2026-05-08 08:30-13:00
            overlay days
            act b Decision
            2026-06-11 off by b
            project through 2030
            """;
    private static final String DUTIES = """
            Назначен CURATOR с 2026-01-01: Иванова
            Назначен EXECUTOR zhkh с 2026-01-01 по 2026-06-30: Петров
            Отсутствует с 2026-07-01 по 2026-07-28: Иванова; замещает Петров
            Отсутствует с 2026-07-10 по 2026-07-20: Петров; замещает Иванова
            Дежурит CURATOR пн вт с 2026-01-01 по 2026-12-31: Иванова
            """;
    private static final String ACT = "{\"id\":\"c1\",\"at\":\"2026-01-01T10:00:00+06:00\",\"by\":\"EXECUTOR\","
            + "\"unit\":\"zhkh\",\"do\":\"submit-draft\",\"kind\":\"FINAL\"}";
    private static final String INCIDENT = "{\"id\":\"i1\",\"at\":\"2026-01-01T10:00:00+06:00\",\"by\":\"CURATOR\","
            + "\"do\":\"open\",\"members\":[{\"message\":\"m1\",\"values\":{\"street\":\"Lenina\"}}],\"text\":\"t\"}";
    private static final String RULES = """
            later | 3 | act ANSWER_TEXT | phrase | Причина. | Reason.
                скоро
                потом *

            unasked | 1 | 1/17 | unless later 5 | Причина. | Reason.
                немедленно
            """;

    /** A file of one kind, and what reads it. */
    record Kind(String name, String good, Consumer<String> reader) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new Kind("calendar", OMSK + YEARS, text -> WorkingCalendar.load(new StringReader(text), "a.txt")),
                new Kind("hours", YEARS, text -> WorkingCalendar.load(new StringReader(text), "a.txt")),
                new Kind(
                        "rules of pages",
                        text(PageRules.class, "moskalenki-2022-08.txt"),
                        text -> PageRules.load(new StringReader(text), "a.txt")),
                new Kind("duties", DUTIES, text -> Duties.load(new StringReader(text), "a.txt")),
                new Kind(
                        "retention",
                        text(Retention.class, "standard.txt"),
                        text -> Retention.load(new StringReader(text), "a.txt")),
                new Kind("triage", text(TriagePolicy.class, "policy.txt"), text -> TriagePolicy.parse(text, "a.txt")),
                new Kind("answers", RULES, text -> AnswerCheck.standard().with(new StringReader(text), "a.txt")),
                new Kind(
                        "register",
                        text(SpoiltFilesTest.class, "demo/pages.json"),
                        text -> PageBook.read(PageRules.decree(), Json.object(text))),
                new Kind("act", ACT, text -> Journal.Entry.of(new Lines.Line(1, text, ""), Regulation.decree())),
                new Kind("incident", INCIDENT, text -> IncidentAct.of(Json.object(text))),
                new Kind("opinion", "a\t-\ttext\nb\ti\ttext\n", Opinion::train));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyErrorIsWholeRussian(Kind kind) {
        Set<String> english = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (String spoilt : spoilt(kind.good)) {
            try {
                kind.reader.accept(spoilt);
            } catch (IllegalArgumentException | DateTimeException e) {
                String said = String.valueOf(e.getMessage());
                told.add(said);
                RUSSIAN.told(said).lines().filter(SpoiltFilesTest::isEnglish).forEach(english::add);
            }
        }
        assertThat(told).isNotEmpty();
        assertThat(english).isEmpty();
    }

    private static boolean isEnglish(String line) {
        return ENGLISH.matcher(QUOTED.matcher(line).replaceAll("")).find();
    }

    /** The text with one line left out or doubled, or one word of it another one, everywhere. */
    private static List<String> spoilt(String text) {
        List<String> all = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int step = lines.size() > LONG ? WORDS.size() - 1 : 1;
        for (int i = 0; i < lines.size(); i++) {
            all.add(with(lines, i, List.of()));
            all.add(with(lines, i, List.of(lines.get(i), lines.get(i))));
            String[] words = lines.get(i).split("(?<=[ \t,;:{\\[|])|(?=[ \t,;:}\\]|])");
            for (int w = 0; w < words.length; w++) {
                // in a long file each word gets another one of the list, so that all are tried in time
                for (int other = (i + w) % step; other < WORDS.size(); other += step) {
                    String[] changed = words.clone();
                    changed[w] = WORDS.get(other);
                    all.add(with(lines, i, List.of(String.join("", changed))));
                }
            }
        }
        return all;
    }

    private static String with(List<String> lines, int at, List<String> instead) {
        List<String> all = new ArrayList<>(lines.subList(0, at));
        all.addAll(instead);
        all.addAll(lines.subList(at + 1, lines.size()));
        return String.join("\n", all);
    }

    private static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("No " + name, e);
        }
    }
}
