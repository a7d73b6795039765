package io.github.otklik.examples.cli;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.lifecycle.Compliance;
import io.github.otklik.lifecycle.Event;
import io.github.otklik.lifecycle.Explanation;
import io.github.otklik.lifecycle.MessageCase;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a head wants to see of a replay: the messages, the open terms, who was late and why. */
final class Overview {
    private static final int SHOWN = 50;

    private final Procedure procedure;
    private final Replay replay;
    private final Instant now;
    private final Language language;
    private final DateTimeFormatter format;

    /** An open obligation of a message. */
    private record Open(MessageCase message, Obligation obligation) {}

    Overview(Procedure procedure, Replay replay, Instant now, Language language) {
        this.procedure = procedure;
        this.replay = replay;
        this.now = now;
        this.language = language;
        this.format = DateTimeFormatter.ofPattern("EEE dd.MM HH:mm", Locale.forLanguageTag(language.tag()))
                .withZone(procedure.calendars().administration().zone());
    }

    /** Each message, when access to it was given, how it begins, and where it stands. */
    List<String> messages() {
        Table table = new Table();
        for (Replay.Course course : replay.courses()) {
            MessageCase message = course.message();
            table.add(
                    message.id(),
                    message.accessAt().map(format::format).orElse(""),
                    beginning(course.text()),
                    Explanation.naming(message.state()).text(language));
        }
        return table.lines();
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** The open terms by due instant, with the working time that is left. */
    List<String> board() {
        Table table = new Table();
        for (Open open : open()) {
            Obligation obligation = open.obligation();
            table.add(due(obligation), left(obligation), open.message().id(), title(open.message(), obligation.id()));
        }
        return table.lines();
    }

    private List<Open> open() {
        List<Open> open = new ArrayList<>();
        for (Replay.Course course : replay.courses()) {
            for (Obligation obligation : procedure.obligations(course.message(), now)) {
                if (obligation.isOpen()) {
                    open.add(new Open(course.message(), obligation));
                }
            }
        }
        open.sort(
                Comparator.comparing(each -> each.obligation().due(), Comparator.nullsLast(Comparator.naturalOrder())));
        return open;
    }

    private String due(Obligation obligation) {
        Instant due = obligation.due();
        return due == null ? "—" : format.format(due);
    }

    private String left(Obligation obligation) {
        WorkingCalendar calendar = procedure.calendars().holding(obligation.unit());
        Instant due = obligation.due();
        return switch (obligation.status()) {
            case OVERDUE -> "-" + hours(obligation.lateness().working());
            case OPEN -> say("сразу", "at once");
            case UNKNOWN -> say("неизвестно", "unknown");
            default ->
                due == null || now.isAfter(calendar.coverageEnd()) || due.isAfter(calendar.coverageEnd())
                        ? ""
                        : hours(calendar.between(now, due));
        };
    }

    /** Who had how many terms and missed how many, and why each was missed. */
    List<String> compliance() {
        Map<String, List<Event>> streams = new LinkedHashMap<>();
        replay.courses().forEach(course -> streams.put(course.message().id(), course.events()));
        Compliance compliance = Compliance.of(procedure, streams, now);
        Map<Compliance.Holder, int[]> sums = new TreeMap<>();
        for (Compliance.Figure figure : compliance.figures()) {
            int[] sum = sums.computeIfAbsent(figure.holder(), holder -> new int[2]);
            sum[0] += figure.received();
            sum[1] += figure.late();
        }
        List<String> lines = new ArrayList<>();
        sums.forEach((holder, sum) -> {
            lines.add(name(holder.unit()) + ": "
                    + say("сроков " + sum[0] + ", пропущено " + sum[1], sum[0] + " terms, " + sum[1] + " missed"));
            compliance.breaches().stream()
                    .filter(breach -> new Compliance.Holder(
                                    breach.obligation().holder(),
                                    breach.obligation().unit())
                            .equals(holder))
                    .forEach(breach -> lines.addAll(missed(breach)));
        });
        return lines;
    }

    private List<String> missed(Compliance.Breach breach) {
        MessageCase message = replay.course(breach.message()).orElseThrow().message();
        String late = ", +" + hours(breach.obligation().lateness().working());
        return List.of(
                "  " + breach.message() + "  "
                        + title(message, breach.obligation().id()) + late,
                "       " + say("Причина: ", "Explanation.Cause: ")
                        + breach.cause().sentence().text(language));
    }

    private String name(@Nullable String unit) {
        return unit == null ? say("куратор", "curator") : unit;
    }

    /** How a term came about, down to the stretches counted. */
    List<String> explanation(String message, Obligation.Id id) {
        MessageCase found = replay.course(message).orElseThrow().message();
        return procedure.explain(found, id, now).text(language).lines().toList();
    }

    private String title(MessageCase message, Obligation.Id id) {
        Explanation explanation = procedure.explain(message, id, now);
        return explanation.sentences().get(0).text(language);
    }

    private static String hours(Duration duration) {
        return String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart());
    }

    private String say(String russian, String english) {
        return language == Language.RU ? russian : english;
    }
}
