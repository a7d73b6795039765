package io.github.otklik.incident;

import io.github.otklik.calendar.UncoveredDateException;
import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.incident.AnswerQueue.Waiting;
import io.github.otklik.incident.Incidents.Answer;
import io.github.otklik.incident.Incidents.Sent;
import io.github.otklik.incident.Incidents.Verdict;
import io.github.otklik.triage.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order where a number of answers alike may be given in a stretch of working time: each text has its own pace. */
final class Pace {
    private final Incidents.Rules rules;
    private final Duration within;
    private final WorkingCalendar calendar;
    private final Instant now;
    /** The latest answers of each text, as many as the limit. */
    private final Map<String, Deque<Instant>> latest = new HashMap<>();
    /** The end of the stretch that begins at an instant; one look in the calendar serves all answers given then. */
    private final Map<Instant, Instant> ends = new HashMap<>();

    Pace(Incidents.Rules rules, List<Sent> sent, WorkingCalendar calendar, Instant now) {
        this.rules = rules;
        this.within = rules.within().orElse(Duration.ZERO);
        this.calendar = calendar;
        this.now = now;
        sent.stream().sorted(Comparator.comparing(Sent::at)).forEach(each -> given(each.text(), each.at()));
    }

    private void given(String text, Instant at) {
        Deque<Instant> times = latest.computeIfAbsent(text, each -> new ArrayDeque<>());
        times.addLast(at);
        if (times.size() > rules.most()) {
            times.removeFirst();
        }
    }

    /** The order of answers that are given in order of their dues. */
    List<Answer> order(List<Waiting> waiting) {
        List<Answer> timed = new ArrayList<>();
        List<Answer> varied = new ArrayList<>();
        waiting.forEach(each -> place(each, timed, varied));
        timed.sort(Comparator.comparing(Pace::start));
        timed.addAll(varied);
        return timed;
    }

    private static Instant start(Answer answer) {
        Instant start = answer.notBefore();
        return start == null ? Instant.MAX : start;
    }

    /** Gives an answer the next time of its text. One that it would make late leaves the time to the next. */
    private void place(Waiting each, Collection<Answer> timed, Collection<Answer> varied) {
        Instant next = next(each.text());
        if (next == null) {
            varied.add(each.answer(Verdict.VARY, null, reason("vary-calendar")));
        } else if (next.isAfter(each.due()) && next.isAfter(now)) {
            varied.add(each.answer(Verdict.VARY, null, reason("vary-due", local(next), local(each.due()))));
        } else {
            given(each.text(), next);
            timed.add(
                    next.isAfter(now)
                            ? each.answer(Verdict.WAIT, next, reason("wait", local(next), rules.most(), within))
                            : each.answer(Verdict.NOW, now, reason("now-within", rules.most(), within)));
        }
    }

    /** From when an answer of a text may be given, null where no calendar reaches. */
    private @Nullable Instant next(String text) {
        Deque<Instant> times = latest.get(text);
        if (times == null || times.size() < rules.most()) {
            return now;
        }
        try {
            Instant end = ends.computeIfAbsent(times.getFirst(), first -> calendar.plus(first, within));
            return end.isBefore(now) ? now : end;
        } catch (UncoveredDateException e) {
            return null;
        }
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(calendar.zone());
    }

    private Reason reason(String key, Object... values) {
        return Wording.reason(rules.clause(), key, values);
    }
}
