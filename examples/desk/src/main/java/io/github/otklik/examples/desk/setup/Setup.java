package io.github.otklik.examples.desk.setup;

import io.github.otklik.advice.AnswerCheck;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.duty.Duties;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Calendars;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.lifecycle.Procedures;
import io.github.otklik.moderation.ModerationFilter;
import io.github.otklik.publication.PageBook;
import io.github.otklik.registry.PageRules;
import io.github.otklik.regulation.Regulation;
import io.github.otklik.repeat.RepeatDetector;
import io.github.otklik.retention.Retention;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

        WrongException(List<String> problems) {
            super("The desk does not start. Problems of its configuration: " + problems.size() + "\n- "
                    + String.join("\n- ", problems));
        }
    }

    /** Reads and checks all of it. */
    static Setup read(
            Office office,
            Channels channels,
            String mailHost,
            ModerationFilter filter,
            RepeatDetector repeats,
            JsonMapper json) {
        List<String> problems = new ArrayList<>();
        List<Regulation> acts = acts(office.regulations(), problems);
        List<Calendars> calendars = calendars(office.calendars(), problems);
        List<Procedure> procedures = tried("otklik.calendars", problems, () -> procedures(acts, calendars))
                .orElse(null);
        AnswerCheck answers = tried("otklik.answers", problems, () -> answers(office.answers(), filter, repeats))
                .orElse(null);
        Incidents.Rules incidents =
                tried("otklik.alike", problems, () -> incidents(office.alike())).orElse(null);
        Duties duties =
                tried("otklik.duties", problems, () -> duties(office.duties())).orElse(null);
        Resource kept = office.retention();
        Retention retention = tried(
                        "otklik.retention",
                        problems,
                        () -> kept == null ? Retention.standard() : load(kept, Retention::load))
                .orElse(null);
        Map<String, Object> register = tried("otklik.register", problems, () -> register(office.register(), json))
                .orElse(null);
        NameCheck.names("otklik.units", office.units(), problems);
        NameCheck.names("otklik.networks", office.networks(), problems);
        NameCheck.accounts(office, acts, problems);
        new ChannelCheck(channels, office, problems).check(acts, mailHost);
        NameCheck.people(office.people(), problems);
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
        if (!problems.isEmpty()
                || procedures == null
                || answers == null
                || incidents == null
                || duties == null
                || retention == null
                || register == null) {
            throw new WrongException(problems);
        }
        return new Setup(procedures, answers, incidents, duties, retention, register);
    }

    private static <T> Optional<T> tried(String property, List<String> problems, Supplier<T> supplier) {
        try {
            return Optional.of(supplier.get());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            problems.add(property + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static List<Regulation> acts(List<Resource> files, List<String> problems) {
        List<Regulation> acts = new ArrayList<>();
        for (Resource file : files) {
            tried("otklik.regulations", problems, () -> load(file, Regulation::load))
                    .ifPresent(acts::add);
        }
        return files.isEmpty() ? List.of(Regulation.decree()) : acts;
    }

    private static List<Calendars> calendars(List<Resource> files, List<String> problems) {
        List<Calendars> calendars = new ArrayList<>();
        for (Resource file : files) {
            tried("otklik.calendars", problems, () -> Calendars.of(load(file, WorkingCalendar::load)))
                    .ifPresent(calendars::add);
        }
        if (files.isEmpty()) {
            problems.add("otklik.calendars must name at least one file");
        }
        return calendars;
    }

    /** The procedures of all regulations on all calendars; the decree where no regulation is given. */
    public static List<Procedure> procedures(List<Regulation> acts, List<Calendars> calendars) {
        List<Procedure> procedures = new ArrayList<>();
        for (Calendars each : calendars) {
            acts.forEach(act -> procedures.add(Procedure.of(act, each)));
        }
        // Two of the same versions are refused here and not when the first message is read.
        Procedures.of(procedures);
        return procedures;
    }

    private static AnswerCheck answers(Office.Answers answers, ModerationFilter filter, RepeatDetector repeats) {
        AnswerCheck check =
                AnswerCheck.of(filter, repeats).allowing(answers.contacts()).without(answers.without());
        Resource own = answers.rules();
        return own == null ? check : load(own, check::with);
    }

    private static Incidents.Rules incidents(Office.@Nullable Alike own) {
        Incidents.Rules rules = Incidents.Rules.elizovo();
        return own == null
                ? rules
                : new Incidents.Rules(
                        rules.role(), rules.clause(), own.most(), Optional.ofNullable(own.within()), own.source());
    }

    private static Duties duties(@Nullable Resource file) {
        return file == null ? Duties.of(List.of(), List.of(), List.of()) : load(file, Duties::load);
    }

    private static Map<String, Object> register(Resource file, JsonMapper json) {
        try (var in = file.getInputStream()) {
            Map<String, Object> map = json.readValue(in, MAP);
            PageBook.read(PageRules.decree(), map);
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file.getDescription() + " must be JSON; " + e.getOriginalMessage(), e);
        }
    }

    private interface Loader<T> {
        T load(Reader reader, String name);
    }

    private static <T> T load(Resource file, Loader<T> loader) {
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return loader.load(reader, file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
