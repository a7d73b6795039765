package io.github.otklik.spring;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.moderation.OwnWords;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.spring.text.Texts;
import io.github.otklik.triage.TriagePolicy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The files of an office, read as a whole: all that is wrong in any of them is told at once. */
final class RuleFiles {
    private final OtklikProperties properties;
    private final List<String> problems = new ArrayList<>();
    private final Texts texts;
    private final OfficeFiles files;

    private RuleFiles(OtklikProperties properties) {
        this.properties = properties;
        texts = new Texts(properties.language());
        files = new OfficeFiles(problems, properties.language());
    }

    /**
     * Reads and checks all of them.
     *
     * @param empty  the properties that are to name a file and name none
     * @throws WrongRuleFilesException if anything is wrong
     */
    static Rules read(OtklikProperties properties, List<String> empty) {
        RuleFiles files = new RuleFiles(properties);
        empty.forEach(each -> files.problems.add(files.texts.say("no-file", each)));
        Rules rules = files.rules();
        if (rules == null || !files.problems.isEmpty()) {
            throw new WrongRuleFilesException(files.problems, files.texts);
        }
        return rules;
    }

    private @Nullable Rules rules() {
        List<Regulation> acts = files.acts(properties.regulations());
        List<Calendars> calendars = calendars();
        Optional<List<Procedure>> procedures =
                files.tried("otklik.calendars", () -> OfficeFiles.procedures(acts, calendars));
        Optional<ModerationFilter> filter = files.tried("otklik.moderation", this::filter);
        Optional<TriagePolicy> policy = files.tried("otklik.triage", this::policy);
        OtklikProperties.Store store = properties.store();
        if (store.tick().isNegative()) {
            problems.add(texts.say("not-negative", "otklik.store.tick", store.tick()));
        }
        if (store.batch() < 1) {
            problems.add(texts.say("positive", "otklik.store.batch", store.batch()));
        }
        if (properties.calendarWarning().isNegative()) {
            problems.add(texts.say("not-negative", "otklik.calendar-warning", properties.calendarWarning()));
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

    private List<Calendars> calendars() {
        Map<String, WorkingCalendar> units = calendars("otklik.unit-calendars", properties.unitCalendars());
        Map<String, WorkingCalendar> named = calendars("otklik.named-calendars", properties.namedCalendars());
        return files.calendars(properties.calendars()).stream()
                .map(own -> calendars(own, units, named))
                .toList();
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

    private Map<String, WorkingCalendar> calendars(String property, Map<String, Resource> named) {
        Map<String, WorkingCalendar> calendars = new TreeMap<>();
        named.forEach((name, file) -> files.one(property + "." + name, file, WorkingCalendar::load)
                .ifPresent(calendar -> calendars.put(name, calendar)));
        return calendars;
    }

    private ModerationFilter filter() {
        OtklikProperties.Moderation own = properties.moderation();
        Resource words = own.words();
        ModerationFilter.Builder builder =
                words == null || OfficeFiles.isNone(words) ? ModerationFilter.builder() : builder(words);
        own.deleteFrom().forEach(builder::deleteFrom);
        return (own.rulesOnly() ? builder.rulesOnly() : builder).build();
    }

    private ModerationFilter.Builder builder(Resource words) {
        String text = OfficeFiles.load(words, RuleFiles::text);
        List<OwnWords.Problem> wrong = OwnWords.problems(text);
        wrong.forEach(each -> problems.add("otklik.moderation.words: " + OfficeFiles.name(words) + ":" + each.line()
                + ": " + texts.told(each.message())));
        return wrong.isEmpty() ? OwnWords.builder(text) : ModerationFilter.builder();
    }

    private TriagePolicy policy() {
        Resource own = properties.triage();
        return own == null || OfficeFiles.isNone(own)
                ? TriagePolicy.standard()
                : OfficeFiles.load(own, (reader, name) -> TriagePolicy.parse(text(reader, name), name));
    }

    private static String text(Reader reader, String name) throws IOException {
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return text.toString();
    }
}
