package io.github.otklik.fuzz;

import io.github.otklik.advice.Answer;
import io.github.otklik.advice.Answer.Question;
import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.calendar.CalendarImport;
import io.github.otklik.calendar.DayHours;
import io.github.otklik.calendar.Overlay;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.lifecycle.Codec;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRegistry;
import io.github.otklik.registry.PageRules;
import io.github.otklik.registry.RegistryCodec;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.regulation.UnreadableException;
import io.github.otklik.retention.Retention;
import io.github.otklik.triage.TriagePolicy;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Everything that takes a text or a map from outside, in any of the three modules. */
enum Target {
    WEEK(WeeklySchedule::parse),
    HOURS(DayHours::parse),
    CALENDAR(text -> WorkingCalendar.load(reader(text), "file")),
    PRODUCTION(text -> ProductionCalendar.load(reader(text), "file")),
    OVERLAY(text -> Overlay.load(reader(text), "file")),
    ICALENDAR(text -> CalendarImport.of("file").years(2024, 2025).readICalendar(reader(text))),
    XML(text -> CalendarImport.of("file").readXmlCalendar(reader(text))),
    REGULATION(text -> Regulation.load(reader(text), "file")),
    CLAUSE(Clause::new),
    OBLIGATION(Target::obligation),
    COMMAND(text -> Codec.map(Codec.command(Tree.of(text)))),
    EVENT(Target::event),
    PAGE_RULES(text -> PageRules.load(reader(text), "file")),
    REGISTRY(Target::registry),
    PAGE_BOOK(text -> PageBook.read(Standard.RULES, Tree.of(text))),
    TRIAGE_POLICY(text -> TriagePolicy.parse(text, "file")),
    RETENTION(text -> Retention.load(reader(text), "file")),
    DUTIES(text -> Duties.load(reader(text), "file")),
    ANSWER_RULES(text -> Standard.ANSWERS.with(reader(text), "file")),
    ANSWER(text -> Standard.ANSWERS.check(new Question("VK", text, true), Answer.of(text, "VK"))),
    OWN_WORDS(Target::ownWords),
    MODERATION(Target::moderation);

    /** What is made once, for making it takes longer than many readings. */
    private static final class Standard {
        static final PageRules RULES = PageRules.decree();
        static final AnswerCheck ANSWERS = AnswerCheck.standard();
        static final ModerationFilter FILTER = ModerationFilter.standard();
    }

    /** How a reader refuses; what extends these by chance, such as a number that cannot be parsed, is no refusal. */
    private static final Set<Class<?>> REFUSALS = Set.of(IllegalArgumentException.class, UnreadableException.class);

    @SuppressWarnings("ImmutableEnumChecker") // each is a method without state
    private final Consumer<String> reader;

    Target(Consumer<String> reader) {
        this.reader = reader;
    }

    /** Gives the reader a text; whatever it throws, but for a refusal, comes out. */
    void read(String text) {
        try {
            reader.accept(text);
        } catch (IllegalArgumentException e) {
            if (!REFUSALS.contains(e.getClass())
                    || String.valueOf(e.getMessage()).isBlank()) {
                throw e;
            }
        }
    }

    /**
     * The code whose branches guide the fuzzer. Building automata for the words of an office runs through the same loops
     * whatever the words are; there it would only be slowed down.
     */
    String guides() {
        return this == OWN_WORDS
                ? "io.github.otklik.moderation.Own**:io.github.otklik.moderation.word.LexiconText**"
                        + ":io.github.otklik.moderation.automaton.Pattern**"
                        + ":io.github.otklik.moderation.phrase.Own**:io.github.otklik.moderation.phrase.Phrase**"
                : "io.github.otklik.**";
    }

    /** What it was given so far and must stand, a file each. */
    Path corpus() {
        return Path.of("src", "test", "resources", "fuzz", name().toLowerCase(Locale.ROOT));
    }

    private static Reader reader(String text) {
        return new StringReader(text);
    }

    private static void obligation(String text) {
        Obligation.Id id = Obligation.Id.parse(text);
        same(id, Obligation.Id.parse(id.toString()));
    }

    private static void event(String text) {
        Event event = Codec.event(Tree.of(text));
        same(event, Codec.event(Codec.map(event)));
    }

    private static void registry(String text) {
        PageRegistry registry = RegistryCodec.read(Tree.of(text));
        same(registry, RegistryCodec.read(RegistryCodec.map(registry)));
    }

    private static void ownWords(String text) {
        boolean clean = OwnWords.problems(text).isEmpty();
        try {
            OwnWords.builder(text).build();
        } catch (IllegalArgumentException e) {
            if (clean) {
                throw new AssertionError("Refused without a problem", e);
            }
            throw e;
        }
    }

    private static void moderation(String text) {
        for (Finding finding : Standard.FILTER.check(text).findings()) {
            if (text.substring(finding.start(), finding.end()).isBlank()) {
                throw new AssertionError("Nothing is at " + finding);
            }
        }
    }

    private static void same(Object first, Object second) {
        if (!first.equals(second)) {
            throw new AssertionError(first + " is not " + second);
        }
    }
}
