package io.github.otklik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.calendar.CalendarImport;
import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.Overlay;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.moderation.Category;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.Opinion;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.RegistryCodec;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.Role;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.retention.Retention;
import io.github.otklik.triage.TriagePolicy;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever a reader of the three modules is given, what it says of it is short, and says how much it left out. */
class BoundsPropertyTest {
    private static final int LONG = 900_000;
    private static final int LINES = 500_000;
    private static final int SHORT = 4_000;
    private static final int LISTED = 64_000;
    private static final Pattern MORE = Pattern.compile("(?:and|и ещё|below:) (\\d+)(?: more)?$");

    /** Readers that collect problems, and so tell of many. */
    private static final Map<String, BiConsumer<String, String>> LISTS = new TreeMap<>(Map.ofEntries(
            Map.entry("Retention.load", (text, name) -> Retention.load(reader(text), name)),
            Map.entry("Duties.load", (text, name) -> Duties.load(reader(text), name)),
            Map.entry("Regulation.load", (text, name) -> Regulation.load(reader(text), name)),
            Map.entry("PageRules.load", (text, name) -> PageRules.load(reader(text), name)),
            Map.entry("TriagePolicy.parse", (text, name) -> TriagePolicy.parse(text, name)),
            Map.entry("AnswerCheck.with", (text, name) -> AnswerCheck.standard().with(reader(text), name)),
            Map.entry("WorkingCalendar.load", (text, name) -> WorkingCalendar.load(reader(text), name)),
            Map.entry("ProductionCalendar.load", (text, name) -> ProductionCalendar.load(reader(text), name)),
            Map.entry("Overlay.load", (text, name) -> Overlay.load(reader(text), name)),
            Map.entry("OwnWords.problems", (text, name) -> ownWords(text)),
            Map.entry("Opinion.train", (text, name) -> Opinion.train(text))));

    /** Readers that stop at the first thing they cannot read. */
    private static final Map<String, Consumer<String>> FIRSTS = new TreeMap<>(Map.ofEntries(
            Map.entry("WeeklySchedule.parse", WeeklySchedule::parse),
            Map.entry("DayHours.parse", DayHours::parse),
            Map.entry("Obligation.Id.parse", Obligation.Id::parse),
            Map.entry("OwnWords.builder", OwnWords::builder),
            Map.entry("Builder.lexicon", text -> ModerationFilter.builder().lexicon(text)),
            Map.entry("Builder.allow", text -> ModerationFilter.builder().allow(text)),
            Map.entry("Builder.word", text -> ModerationFilter.builder().word(text, Category.VULGAR)),
            Map.entry("AnswerCheck.allowing", text -> AnswerCheck.standard().allowing(List.of(text))),
            Map.entry("AnswerCheck.without", text -> AnswerCheck.standard().without(List.of(text))),
            Map.entry("Clause", text -> new Clause(text + " ")),
            Map.entry("Role.of", Role::of),
            Map.entry("RegistryCodec.read", text -> RegistryCodec.read(Map.of(text, text))),
            Map.entry(
                    "PageBook.read", text -> PageBook.read(PageRules.decree(), Map.of("zone", text, "pages", text)))));

    /** Readers that collect problems, unless the text as a whole is none of theirs. */
    private static final Map<String, Consumer<String>> IMPORTERS = Map.of(
            "readICalendar", text -> CalendarImport.of(text).readICalendar(reader(text)),
            "readXmlCalendar", text -> CalendarImport.of(text).readXmlCalendar(reader(text)));

    @Property(tries = 3)
    void aLongTextIsNotEchoed(@ForAll @From("pieces") String piece) {
        String text = piece.repeat(LONG / piece.length());
        FIRSTS.forEach((name, reader) -> assertShort(name, catchThrowable(() -> reader.accept(text)), SHORT));
        IMPORTERS.forEach((name, reader) -> assertShort(name, refused(name, reader, text), LISTED));
        LISTS.forEach((name, reader) -> {
            assertShort(name, refused(name, each -> reader.accept(each, "file"), text), SHORT);
            assertShort(name, refused(name, each -> reader.accept(each, each), text), LISTED);
        });
    }

    @Property(tries = 1)
    void ofHalfAMillionBadLinesTheFirstAreToldAndTheOthersCounted(@ForAll @From("lines") String line) {
        String text = (line + "\n").repeat(LINES);
        LISTS.forEach((name, reader) -> {
            Throwable refusal = refused(name, each -> reader.accept(each, "file"), text);
            assertShort(name, refusal, LISTED);
            Matcher more = MORE.matcher(String.valueOf(refusal.getMessage()));
            assertThat(more.find())
                    .as("%s says how many more: %s", name, refusal)
                    .isTrue();
            long told = refusal.getMessage().lines().count();
            assertThat(Integer.parseInt(more.group(1)) + told)
                    .as("what %s tells and leaves out", name)
                    .isBetween(LINES * 1L, LINES + 110L);
        });
        FIRSTS.forEach((name, reader) -> assertShort(name, catchThrowable(() -> reader.accept(text)), SHORT));
        IMPORTERS.forEach((name, reader) -> assertShort(name, refused(name, reader, text), LISTED));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("x", "я", "-", "1", "[", "😀", "a=b;", "{а}", " x", "(", "\t|", "BEGIN:", "<a>");
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("x", "я", "?", "(", ":", "1", "=", "|");
    }

    @Example
    void aRegisterOfHalfAMillionBadPagesCountsThemAll() {
        List<Integer> bad = Collections.nCopies(LINES, 1);
        Map<String, Object> register = Map.of("owners", bad, "pages", bad, "zone", "?", "publications", bad);
        for (UnreadableException refusal : List.of(
                caught(UnreadableException.class, () -> RegistryCodec.read(register)),
                caught(UnreadableException.class, () -> PageBook.read(PageRules.decree(), register)))) {
            assertThat(refusal.getMessage()).hasSizeLessThan(LISTED);
            assertThat(refusal).hasMessageEndingWith("\nand " + (refusal.count() - 100) + " more");
            assertThat(refusal.problems())
                    .hasSize(10_001)
                    .last()
                    .isEqualTo("and " + (refusal.count() - 10_000) + " more");
        }
        assertThat(caught(UnreadableException.class, () -> PageBook.read(PageRules.decree(), register))
                        .count())
                .isEqualTo(3 * LINES + 1);
    }

    @Example
    void theProblemsOfARegulationAreBoundedInEveryLanguage() {
        UnreadableException refusal = caught(
                UnreadableException.class, () -> Regulation.load(reader("?\n".repeat(11_000)), "act", Language.EN));
        assertThat(refusal.problems()).hasSize(10_001).last().isEqualTo("and " + (refusal.count() - 10_000) + " more");
    }

    @Property(tries = 3)
    void mapsWithLongTextsAndDeepListsAreRefusedShortly(@ForAll @From("pieces") String piece) {
        String text = piece.repeat(LONG / piece.length());
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            deep = new ArrayList<>(List.<Object>of(deep));
        }
        Map<String, Object> act = Map.of(
                "id", "1", "do", "give-access", "by", "MINISTRY", "at", "2026-03-02T10:00:00+06:00", "text", "?");
        Map<String, Object> event = new TreeMap<>(Codec.map(Codec.command(act)));
        event.putAll(Map.of("type", "acted/1", "message", "m", "no", 1, "terms", List.of(), "versions", Map.of()));
        for (Object value : List.of(text, deep, Map.of("x", deep))) {
            for (String key : List.of("id", "do", "by", "at", "recordedAt", "unit", "text")) {
                assertShort(key, catchThrowable(() -> Codec.map(Codec.command(with(act, key, value)))), SHORT);
            }
            for (String key : List.of("type", "message", "no", "terms", "versions", "act", "alert", "recordedAt")) {
                assertShort(key, catchThrowable(() -> Codec.event(with(event, key, value))), SHORT);
            }
            for (String key : List.of("owners", "pages", "zone", "publications", "x")) {
                assertShort(key, catchThrowable(() -> PageBook.read(PageRules.decree(), Map.of(key, value))), SHORT);
                assertShort(
                        key,
                        catchThrowable(() -> RegistryCodec.read(Map.of("owners", List.of(Map.of(key, value))))),
                        SHORT);
            }
        }
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        Map<String, Object> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static Reader reader(String text) {
        return new StringReader(text);
    }

    private static void ownWords(String text) {
        List<String> told =
                OwnWords.problems(text).stream().map(OwnWords.Problem::message).toList();
        assertThat(told).hasSizeLessThanOrEqualTo(200).isNotEmpty();
        throw new IllegalArgumentException(String.join("\n", told));
    }

    private static Throwable refused(String name, Consumer<String> reader, String text) {
        Throwable refusal = catchThrowable(() -> reader.accept(text));
        assertThat(refusal).as(name).isInstanceOf(IllegalArgumentException.class);
        return refusal;
    }

    private static <T extends Throwable> T caught(Class<T> type, Runnable act) {
        Throwable refusal = catchThrowable(act::run);
        assertThat(refusal).isInstanceOf(type);
        return type.cast(refusal);
    }

    /** A refusal, if there is one, with all that caused it: a stack trace shows their texts too. */
    private static void assertShort(String name, @Nullable Throwable refusal, int longest) {
        for (Throwable each = refusal; each != null; each = each.getCause()) {
            assertThat(each).as(name).isInstanceOf(RuntimeException.class);
            assertThat(String.valueOf(each.getMessage()).length())
                    .as("%s: %s", name, each.getClass())
                    .isLessThan(longest);
        }
    }
}
