package io.github.otklik.examples.cli;

import io.github.otklik.command.AnswerAct;
import io.github.otklik.command.Command.Act;
import io.github.otklik.decision.Decision;
import io.github.otklik.incident.Incident;
import io.github.otklik.incident.IncidentAct;
import io.github.otklik.incident.Incidents;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.triage.Reason;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code otklik incident}: many messages of one cause, and an answer to each. */
@Command(
        name = "incident",
        description =
                "Plays the acts of an incident beside a journal: its messages, and the answers to those that are open.")
final class IncidentCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--journal", paramLabel = "FILE", required = true, description = "The journal, one act a line.")
    private String journal = "";

    @Option(
            names = "--incident",
            paramLabel = "FILE",
            required = true,
            description = "The acts of the incident, one a line; the guide to incidents tells the form.")
    private String file = "";

    @Mixin
    private final Reading reading = new Reading();

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            description =
                    "How many answers may say the same; by default five in an hour of working time, as in Elizovo.")
    private @Nullable Integer most;

    @Option(
            names = "--within",
            paramLabel = "DURATION",
            description = "With --most: in which working time, such as PT1H; without it, in a row.")
    private @Nullable String within;

    @Option(names = "--format", description = "text or json (an object a line); by default text.")
    private Format format = Format.TEXT;

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    IncidentCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Procedure procedure = reading.procedure(language);
        Journal lines = Journal.open(journal, procedure.regulation(), console.errors());
        Instant asOf = reading.asOf().orElseGet(lines::latest);
        Replay replay = Replay.of(lines, procedure, asOf, language);
        Incidents incidents = Incidents.of(rules());
        IncidentFile played = IncidentFile.read(file, incidents, asOf, console.errors());
        Incidents.Answers answers =
                incidents.answers(played.incident(), board(replay, procedure, asOf), reading.calendar(), asOf);
        ZoneId zone = reading.calendar().zone();
        if (played.later() > 0) {
            console.complain(name(file) + ": acts dated after " + Values.time(asOf, zone) + " were not played: "
                    + played.later() + "; --as-of must be later for that");
        }
        for (Map<String, Object> row : lines.errors()) {
            print(row, name(journal) + ":" + row.get("line") + ": " + row.get("error"));
        }
        for (IncidentFile.Refused each : played.lines()) {
            print(refused(each), name(file) + ":" + each.line() + ": " + sentence(each));
        }
        print(head(played, answers), title(played, answers));
        for (Incidents.Answer each : answers.answers()) {
            print(row(each, zone), line(each));
        }
        for (Map.Entry<String, Reason> each : answers.without().entrySet()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("case", each.getKey());
            row.put("without", each.getValue().text(language));
            print(row, "  " + each.getKey() + " – " + each.getValue().text(language));
        }
        return ExitCode.OK;
    }

    /** A file without its folders. */
    private static String name(String file) {
        return String.valueOf(Sources.path(file).getFileName());
    }

    private void print(Map<String, ? extends @Nullable Object> row, String line) throws IOException {
        console.print(format == Format.JSON ? Json.text(row) : Values.printable(line));
    }

    private Incidents.Rules rules() {
        Incidents.Rules usual = Incidents.Rules.elizovo();
        if (most == null) {
            if (within != null) {
                throw new Unusable("--within must come with --most");
            }
            return usual;
        }
        try {
            Optional<Duration> time = Optional.ofNullable(within).map(Duration::parse);
            return new Incidents.Rules(usual.role(), usual.clause(), most, time, "--most");
        } catch (DateTimeException e) {
            throw new Unusable("Bad --within: " + within + "; it must be a duration, such as PT1H");
        } catch (IllegalArgumentException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    /** The messages of the journal, until when each has to be answered, and what was published so far. */
    private static Incidents.Board board(Replay replay, Procedure procedure, Instant asOf) {
        List<MessageCase> messages = new ArrayList<>();
        Map<String, Instant> dues = new HashMap<>();
        List<Incidents.Sent> sent = new ArrayList<>();
        for (Replay.Course course : replay.courses()) {
            messages.add(course.message());
            due(course.message(), procedure, asOf)
                    .ifPresent(due -> dues.put(course.message().id(), due));
            sent.addAll(sent(course.events()));
        }
        sent.sort(Comparator.comparing(Incidents.Sent::at));
        return new Incidents.Board(messages, dues, sent);
    }

    private static Optional<Instant> due(MessageCase message, Procedure procedure, Instant asOf) {
        return procedure.obligations(message, message.asOf(asOf)).stream()
                .filter(each -> each.isOpen() && each.kind().equals(ObligationKind.ANSWER))
                .map(Obligation::due)
                .flatMap(due -> Optional.ofNullable(due).stream())
                .min(Comparator.naturalOrder());
    }

    /** The drafts that were published; a journal keeps the text with the draft, not with the publication. */
    private static List<Incidents.Sent> sent(List<Event> events) {
        List<Incidents.Sent> sent = new ArrayList<>();
        String text = "";
        for (Event event : events) {
            Act act = event instanceof Event.Acted acted ? acted.act() : null;
            if (act instanceof AnswerAct.SubmitDraft draft) {
                text = draft.text();
            } else if (act instanceof AnswerAct.Publish) {
                sent.add(new Incidents.Sent(act.header().at(), text));
            }
        }
        return sent;
    }

    private String sentence(IncidentFile.Refused each) {
        if (each.decision() instanceof Decision.Rejected<Incident.Event> rejected) {
            return rejected.refusal().code() + ": "
                    + rejected.refusal().sentence().text(language);
        }
        return each.decision() == null ? each.error() : "alreadyDone";
    }

    private Map<String, Object> refused(IncidentFile.Refused each) {
        if (each.decision() == null) {
            return Json.error(each.line(), each.error());
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("line", each.line());
        Rows.tell(row, each.decision(), language);
        return row;
    }

    private static Map<String, Object> head(IncidentFile played, Incidents.Answers answers) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("incident", played.incident().title());
        row.put("state", played.incident().state().name());
        row.put(
                "members",
                played.incident().members().stream()
                        .map(IncidentAct.Member::message)
                        .toList());
        row.put("open", answers.answers().size());
        return row;
    }

    private String title(IncidentFile played, Incidents.Answers answers) {
        return new Texts(language)
                .say(
                        "incident",
                        played.incident().title(),
                        String.valueOf(played.incident().members().size()),
                        String.valueOf(answers.answers().size()));
    }

    private static Map<String, @Nullable Object> row(Incidents.Answer each, ZoneId zone) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("case", each.message());
        row.put("network", each.network());
        row.put("verdict", each.verdict().name());
        Instant from = each.notBefore();
        row.put("notBefore", from == null ? null : Values.time(from, zone));
        row.put("text", each.text());
        return row;
    }

    private String line(Incidents.Answer each) {
        return "  " + each.message() + " [" + each.network() + "] "
                + each.reason().text(language) + " «" + each.text() + "»";
    }
}
