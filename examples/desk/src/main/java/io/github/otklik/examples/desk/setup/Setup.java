package io.github.otklik.examples.desk.setup;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.duty.Duties;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.retention.Retention;
import io.github.otklik.spring.OfficeFiles;
import io.github.otklik.spring.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the office has set up, read and checked as a whole before the desk starts: all that is wrong is told at once, and a
 * desk with anything wrong does not start.
 *
 * @param procedures  of all regulations on all calendars
 * @param answers  the check of answers
 * @param incidents  who runs incidents, and how many answers may say the same
 * @param duties  who holds duties, none where the office names no file
 * @param retention  how long texts are kept
 * @param register  the register of official pages to begin with, as a map
 */
public record Setup(
        List<Procedure> procedures,
        AnswerCheck answers,
        Incidents.Rules incidents,
        Duties duties,
        Retention retention,
        Map<String, Object> register) {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** All that is wrong with what the office has set up. */
    static final class WrongException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        private final Language language;

        WrongException(List<String> problems, Texts texts) {
            super(texts.told("The desk does not start. Problems of its configuration: " + problems.size()) + "\n- "
                    + String.join("\n- ", problems));
            language = texts.language();
        }

        /** The language of the message. */
        Language language() {
            return language;
        }
    }

    /** Reads and checks all of it, and tells what is wrong in a language. */
    static Setup read(
            Office office,
            Channels channels,
            String mailHost,
            ModerationFilter filter,
            RepeatDetector repeats,
            JsonMapper json,
            Language language) {
        Texts texts = new Texts(language);
        List<String> ofFiles = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        OfficeFiles files = new OfficeFiles(ofFiles, language);
        List<Regulation> acts = files.acts(office.regulations());
        List<Calendars> calendars =
                files.calendars(office.calendars()).stream().map(Calendars::of).toList();
        if (office.calendars().isEmpty()) {
            problems.add("otklik.calendars must name at least one file");
        }
        List<Procedure> procedures = files.tried("otklik.calendars", () -> OfficeFiles.procedures(acts, calendars))
                .orElse(null);
        AnswerCheck answers = files.tried("otklik.answers", () -> answers(office.answers(), filter, repeats))
                .orElse(null);
        Incidents.Rules incidents =
                files.tried("otklik.alike", () -> incidents(office.alike())).orElse(null);
        Duties duties =
                files.tried("otklik.duties", () -> duties(office.duties())).orElse(null);
        Resource kept = office.retention();
        Retention retention = files.tried(
                        "otklik.retention",
                        () -> kept == null ? Retention.standard() : OfficeFiles.load(kept, Retention::load))
                .orElse(null);
        Map<String, Object> register = files.tried("otklik.register", () -> register(office.register(), json))
                .orElse(null);
        NameCheck.names("otklik.units", office.units(), problems);
        NameCheck.names("otklik.networks", office.networks(), problems);
        NameCheck.accounts(office, acts, problems);
        new ChannelCheck(channels, office, problems).check(acts, mailHost);
        NameCheck.people(office.people(), problems);
        NameCheck.purge(office.purge(), problems);
        if (office.longestText() < 1 || office.longestText() > ModerationFilter.LONGEST) {
            problems.add(
                    "otklik.longest-text must be 1 to " + ModerationFilter.LONGEST + "; was " + office.longestText());
        }
        if (office.vk().group() != 0 && office.vk().secret().isBlank()) {
            problems.add("otklik.vk.secret must be given where otklik.vk.group is");
        }
        if (!office.vk().token().isEmpty() && office.vk().group() == 0) {
            problems.add("otklik.vk.group must be given where otklik.vk.token is");
        }
        if (duties != null) {
            duties.duties().stream()
                    .filter(duty -> duty.unit() != null && !office.units().contains(duty.unit()))
                    .forEach(duty -> problems.add(
                            "otklik.duties: '" + duty.unit() + "' must be one of otklik.units, " + office.units()));
        }
        problems.stream().map(texts::told).forEach(ofFiles::add);
        if (!ofFiles.isEmpty()
                || procedures == null
                || answers == null
                || incidents == null
                || duties == null
                || retention == null
                || register == null) {
            throw new WrongException(ofFiles, texts);
        }
        return new Setup(procedures, answers, incidents, duties, retention, register);
    }

    private static AnswerCheck answers(Office.Answers answers, ModerationFilter filter, RepeatDetector repeats) {
        AnswerCheck check =
                AnswerCheck.of(filter, repeats).allowing(answers.contacts()).without(answers.without());
        Resource own = answers.rules();
        return own == null ? check : OfficeFiles.load(own, check::with);
    }

    private static Incidents.Rules incidents(Office.@Nullable Alike own) {
        Incidents.Rules rules = Incidents.Rules.elizovo();
        return own == null
                ? rules
                : new Incidents.Rules(
                        rules.role(), rules.clause(), own.most(), Optional.ofNullable(own.within()), own.source());
    }

    private static Duties duties(@Nullable Resource file) {
        return file == null ? Duties.of(List.of(), List.of(), List.of()) : OfficeFiles.load(file, Duties::load);
    }

    private static Map<String, Object> register(Resource file, JsonMapper json) {
        try {
            Map<String, Object> map = OfficeFiles.load(file, (reader, name) -> json.readValue(reader, MAP));
            PageBook.read(PageRules.decree(), map);
            return map;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(OfficeFiles.name(file) + " must be JSON; " + e.getOriginalMessage(), e);
        }
    }
}
