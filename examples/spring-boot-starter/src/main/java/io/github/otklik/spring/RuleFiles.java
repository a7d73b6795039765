package io.github.otklik.spring;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The files of an office, read as a whole: all that is wrong in any of them is told at once. */
final class RuleFiles {
    private final OtklikProperties properties;
    private final List<String> problems = new ArrayList<>();

    private RuleFiles(OtklikProperties properties) {
        this.properties = properties;
    }

    /**
     * Reads and checks all of them.
     *
     * @throws WrongRuleFilesException if anything is wrong
     */
    static Rules read(OtklikProperties properties) {
        RuleFiles files = new RuleFiles(properties);
        Rules rules = files.rules();
        if (rules == null || !files.problems.isEmpty()) {
            throw new WrongRuleFilesException(files.problems);
        }
        return rules;
    }

    private @Nullable Rules rules() {
        List<Regulation> acts = acts();
        List<Calendars> calendars = calendars();
        Optional<List<Procedure>> procedures = tried("otklik.calendars", () -> procedures(acts, calendars));
        Optional<ModerationFilter> filter = tried("otklik.moderation", this::filter);
        Optional<TriagePolicy> policy = tried("otklik.triage", this::policy);
        OtklikProperties.Store store = properties.store();
        if (store.tick().isNegative()) {
            problems.add("otklik.store.tick must be zero or more; was " + store.tick());
        }
        if (store.batch() < 1) {
            problems.add("otklik.store.batch must be 1 or more; was " + store.batch());
        }
        if (properties.calendarWarning().isNegative()) {
            problems.add("otklik.calendar-warning must be zero or more; was " + properties.calendarWarning());
        }
        if (procedures.isEmpty() || filter.isEmpty() || policy.isEmpty() || !problems.isEmpty()) {
            return null;
        }
        return new Rules(calendars, procedures.get(), filter.get(), policy.get());
    }

    /**
     * What the files say.
     *
     * @param ofAll  the calendars, those in force last
     * @param all  the procedures of all acts on all calendars
     * @param filter  the filter
     * @param policy  the policy of triage
     */
    record Rules(List<Calendars> ofAll, List<Procedure> all, ModerationFilter filter, TriagePolicy policy) {
        /** The calendars in force. */
        Calendars calendars() {
            return ofAll.get(ofAll.size() - 1);
        }

        Procedures procedures() {
            return Procedures.of(all);
        }

        /** The procedure of the last act on the calendars in force. */
        Procedure procedure() {
            return all.get(all.size() - 1);
        }
    }

    private List<Regulation> acts() {
        List<Regulation> acts = new ArrayList<>();
        for (Resource file : properties.regulations()) {
            tried("otklik.regulations", () -> load(file, Regulation::load)).ifPresent(acts::add);
        }
        return properties.regulations().isEmpty() ? List.of(Regulation.decree()) : acts;
    }

    private List<Calendars> calendars() {
        Map<String, WorkingCalendar> units = calendars("otklik.unit-calendars", properties.unitCalendars());
        Map<String, WorkingCalendar> named = calendars("otklik.named-calendars", properties.namedCalendars());
        List<Calendars> calendars = new ArrayList<>();
        for (Resource file : properties.calendars()) {
            tried("otklik.calendars", () -> load(file, WorkingCalendar::load))
                    .ifPresent(own -> calendars.add(calendars(own, units, named)));
        }
        return calendars;
    }

    private static Calendars calendars(
            WorkingCalendar own, Map<String, WorkingCalendar> units, Map<String, WorkingCalendar> named) {
        Calendars calendars = Calendars.of(own);
        for (Map.Entry<String, WorkingCalendar> each : units.entrySet()) {
            calendars = calendars.with(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, WorkingCalendar> each : named.entrySet()) {
            calendars = calendars.withNamed(each.getKey(), each.getValue());
        }
        return calendars;
    }

    private Map<String, WorkingCalendar> calendars(String property, Map<String, Resource> files) {
        Map<String, WorkingCalendar> calendars = new TreeMap<>();
        files.forEach((name, file) -> tried(property + "." + name, () -> load(file, WorkingCalendar::load))
                .ifPresent(calendar -> calendars.put(name, calendar)));
        return calendars;
    }

    private static List<Procedure> procedures(List<Regulation> acts, List<Calendars> calendars) {
        List<Procedure> procedures = new ArrayList<>();
        for (Calendars each : calendars) {
            acts.forEach(act -> procedures.add(Procedure.of(act, each)));
        }
        // Two of the same versions are refused here, and not when the first message is read.
        Procedures.of(procedures);
        return procedures;
    }

    private ModerationFilter filter() {
        OtklikProperties.Moderation own = properties.moderation();
        Resource words = own.words();
        ModerationFilter.Builder builder = words == null ? ModerationFilter.builder() : builder(words);
        own.deleteFrom().forEach(builder::deleteFrom);
        return (own.rulesOnly() ? builder.rulesOnly() : builder).build();
    }

    private ModerationFilter.Builder builder(Resource words) {
        String text = load(words, RuleFiles::text);
        List<OwnWords.Problem> wrong = OwnWords.problems(text);
        wrong.forEach(each ->
                problems.add("otklik.moderation.words: " + name(words) + ":" + each.line() + ": " + each.message()));
        return wrong.isEmpty() ? OwnWords.builder(text) : ModerationFilter.builder();
    }

    private TriagePolicy policy() {
        Resource own = properties.triage();
        return own == null
                ? TriagePolicy.standard()
                : load(own, (reader, name) -> TriagePolicy.parse(text(reader, name), name));
    }

    private <T> Optional<T> tried(String property, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | UncheckedIOException e) {
            problems.add(property + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private interface Loader<T> {
        T load(Reader reader, String name) throws IOException;
    }

    private static <T> T load(Resource file, Loader<T> loader) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return loader.load(reader, name(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Reader reader, String name) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }

    /** The name of a file as people know it; of anything else what Spring says of it. */
    private static String name(Resource file) {
        String name = file.getFilename();
        return name == null ? file.getDescription() : name;
    }
}
