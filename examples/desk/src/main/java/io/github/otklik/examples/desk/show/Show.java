package io.github.otklik.examples.desk.show;

import io.github.otklik.calendar.WorkingCalendar;
import io.github.otklik.decision.Refusal;
import io.github.otklik.examples.desk.cases.Cases;
import io.github.otklik.examples.desk.setup.Rules;
import io.github.otklik.lifecycle.Explanation;
import io.github.otklik.lifecycle.Obligation;
import io.github.otklik.lifecycle.Procedure;
import io.github.otklik.regulation.Clause;
import io.github.otklik.regulation.Importance;
import io.github.otklik.regulation.Language;
import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.regulation.Provision;
import io.github.otklik.regulation.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Values as the pages show them: the library's names, the desk's labels, times by the office's clock. */
@Component
public class Show {
    public static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE dd.MM.yyyy, HH:mm", RUSSIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss", RUSSIAN);

    /** What the citation of a federal law ends in before the slash and the article. */
    private static final String LAW = "-ФЗ";

    private final MessageSource labels;
    private final Rules rules;
    private final Cases cases;

    /** How pressing an obligation is; the names are classes of the style sheet. */
    public enum Tone {
        LATE,
        SOON,
        FINE,
        CALM;

        /** The class of the style sheet. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Show(MessageSource labels, Rules rules, Cases cases) {
        this.labels = labels;
        this.rules = rules;
        this.cases = cases;
    }

    public ZoneId zone() {
        return rules.current(cases.now()).calendars().administration().zone();
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? "—" : SHORT.format(instant.atZone(zone()));
    }

    public String exact(Instant instant) {
        return LONG.format(instant.atZone(zone()));
    }

    /** Why something is refused, with the clause where there is one. */
    public String refusal(Refusal refusal) {
        // Instants by the office's clock, as everywhere else on the page.
        String sentence = refusal.sentence()
                .with(value -> value instanceof Instant instant ? exact(instant) : value)
                .text(Language.RU);
        return sourced(sentence, refusal.clause());
    }

    /** A sentence with what it follows from, where that is known. */
    public String sourced(String sentence, @Nullable Clause clause) {
        return clause == null || clause.equals(Clause.UNKNOWN)
                ? sentence
                : label("error.rejected", sentence, source(clause));
    }

    /** What something follows from: a clause of the act, or an article of a law. */
    public String source(Clause clause) {
        String text = clause.text();
        int slash = text.indexOf('/');
        return slash > 0 && text.substring(0, slash).endsWith(LAW)
                ? label("source.law", text.substring(0, slash), text.substring(slash + 1))
                : label("source.clause", text);
    }

    public String name(Enum<?> constant) {
        return Explanation.naming(constant).text(Language.RU);
    }

    public String name(ObligationKind kind) {
        return kind.title(Language.RU);
    }

    public String name(Role role) {
        return role.title(Language.RU);
    }

    public String name(Importance degree) {
        return degree.title(Language.RU);
    }

    public String label(String key, Object... values) {
        return labels.getMessage(key, values, RUSSIAN);
    }

    /** A value of a field: the desk's label where it is a choice, else the value itself. */
    public String choice(String field, String value) {
        return String.valueOf(labels.getMessage("value." + field + "." + value, null, value, RUSSIAN));
    }

    public String holder(Role role, @Nullable String unit) {
        return unit == null ? name(role) : unit;
    }

    /** Who has to act: the unit where one does, else the role; of a breach report the unit is whom it is about. */
    public String holder(Obligation duty) {
        String unit = duty.unit();
        return unit != null && !heldBy(duty, unit)
                ? label("holder.about", name(duty.holder()), unit)
                : holder(duty.holder(), unit);
    }

    /** Whether the unit has to act. */
    public static boolean heldBy(Obligation duty, String unit) {
        return unit.equals(duty.unit()) && !duty.kind().equals(ObligationKind.REPORT_BREACH);
    }

    /** The threshold at which a warning was raised, by the id that the library gives it. */
    public String rung(String id) {
        return rules.current(cases.now()).regulation().warnings().stream()
                .filter(threshold -> threshold.id().equals(id))
                .map(threshold -> threshold.isShare()
                        ? label("rung.used", threshold.percentUsed())
                        : label("rung.left", hours(threshold.left())))
                .findFirst()
                .orElse(id);
    }

    public String hours(Duration duration) {
        long minutes = duration.abs().toMinutes();
        String hours = minutes < 60 ? "" : minutes / 60 + " ч";
        String rest = minutes % 60 == 0 && !hours.isEmpty() ? "" : minutes % 60 + " мин";
        return hours.isEmpty() || rest.isEmpty() ? hours + rest : hours + " " + rest;
    }

    /** The working time that is left, or by which it is late, in words. */
    public String left(Procedure procedure, Obligation duty, Instant now) {
        Instant due = duty.due();
        return switch (duty.status()) {
            case OVERDUE -> label("left.late", hours(duty.lateness().working()));
            case OPEN -> label("left.now");
            case AWAITING_TERM -> label("left.awaiting");
            case UNKNOWN -> label("left.unknown");
            default -> {
                if (due == null || !covers(procedure, duty, now, due)) {
                    yield label("left.beyond");
                }
                Duration left = left(procedure, duty, due, now);
                yield left.isZero() ? label("left.none") : label("left.left", hours(left));
            }
        };
    }

    private static Duration left(Procedure procedure, Obligation duty, Instant due, Instant now) {
        return due.isBefore(now)
                ? Duration.ZERO
                : procedure.calendars().holding(duty.unit()).between(now, due);
    }

    /** The tone of an open obligation: pressing from the first of the regulation's thresholds on. */
    public Tone tone(Procedure procedure, Obligation duty, Instant now) {
        Instant due = duty.due();
        return switch (duty.status()) {
            case OVERDUE, OPEN -> Tone.LATE;
            case PENDING -> {
                if (due == null || !covers(procedure, duty, duty.start(), due)) {
                    yield Tone.FINE;
                }
                Duration left = left(procedure, duty, due, now);
                Duration whole = procedure.calendars().holding(duty.unit()).between(duty.start(), due);
                yield procedure.regulation().warnings().stream().anyMatch(at -> reached(at, whole, left))
                        ? Tone.SOON
                        : Tone.FINE;
            }
            case MET_LATE, UNKNOWN -> Tone.SOON;
            case MET, LAPSED, CANCELLED, AWAITING_TERM -> Tone.CALM;
        };
    }

    /** Whether the calendar reaches both instants, so that the working time between them can be told. */
    private static boolean covers(Procedure procedure, Obligation duty, Instant from, Instant to) {
        WorkingCalendar calendar = procedure.calendars().holding(duty.unit());
        return !from.isBefore(calendar.coverageStart())
                && !from.isAfter(calendar.coverageEnd())
                && !to.isAfter(calendar.coverageEnd());
    }

    private static boolean reached(Provision.Threshold threshold, Duration whole, Duration left) {
        return whole.minus(left).compareTo(threshold.usedOf(whole)) >= 0;
    }
}
