package io.github.otklik.regulation;

import io.github.otklik.regulation.Feasibility.Path;
import io.github.otklik.regulation.Feasibility.Series;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A report on feasibility as a text for people. */
final class FeasibilityTable {
    private final Feasibility report;
    private final Regulation regulation;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    FeasibilityTable(Feasibility report, Language language) {
        this.report = report;
        this.regulation = report.regulation();
        this.language = language;
    }

    String print() {
        line("", say("feasibility.title", regulation.title(language), regulation.version()));
        line("", say("feasibility.model"));
        report.span().ifPresent(span -> line("", say("feasibility.span", span.firstDay(), span.lastDay())));
        if (report.isPartial()) {
            line("", say("feasibility.partial"));
        }
        if (regulation.norm(ObligationKind.ANSWER).isEmpty()) {
            line("", say("feasibility.unanswered"));
        }
        for (Importance importance : regulation.degrees()) {
            line(
                    "\n",
                    isBuiltIn(importance)
                            ? say("importance." + importance)
                            : say("importance.other", importance.title()));
            report.series().stream()
                    .filter(series -> series.importance().equals(importance) && mayBe(series.question()))
                    .forEach(this::series);
            if (regulation.interimAnswers() > 0) {
                line("\n  ", longest(importance));
            }
        }
        return text.toString();
    }

    /** Whether the act calls a degree as the library does. */
    private static boolean isBuiltIn(Importance importance) {
        return Importance.builtIn().stream()
                .anyMatch(one -> one.equals(importance) && one.title().equals(importance.title()));
    }

    /** Whether the act has what a question asks about: without returns or co-executors there is nothing to tell. */
    private boolean mayBe(Feasibility.Question question) {
        return switch (question) {
            case ANSWER_AFTER_REWORK -> true;
            case DRAFT_AFTER_RETURNS -> regulation.has(CommandType.RETURN);
            case COMBINED_DRAFT, COMBINED_ANSWER -> regulation.has(CommandType.GIVE_INFORMATION);
        };
    }

    /** Whether a step can be taken under the act: it has a term for it, or the commands that begin it and do it. */
    private boolean isPossible(ObligationKind kind) {
        TermActs acts = TermActs.of(kind);
        return regulation.norm(kind).isPresent()
                || (acts != null && has(acts.doneBy()) && (acts.begunBy() == null || has(acts.begunBy())));
    }

    private boolean has(CommandType command) {
        boolean approval = command == CommandType.APPROVE || command == CommandType.RETURN_FOR_REWORK;
        return regulation.has(command) && (!approval || regulation.approval().count() > 0);
    }

    private void series(Series series) {
        Course course = Course.of(series.question(), series.returns());
        line("\n  ", say("question." + series.question(), series.returns()));
        line(
                "    ",
                say(
                        "feasibility.path",
                        course.shown(language, this::isPossible),
                        series.goal().title(language)));
        String untimed = course.kinds().stream()
                .filter(kind -> regulation.norm(kind).isEmpty() && isPossible(kind))
                .map(kind -> kind.title(language))
                .collect(Collectors.joining(", "));
        if (!untimed.isEmpty()) {
            line("    ", say("feasibility.untimed", untimed));
        }
        if (series.paths().get(0).slack().isPresent()) {
            line("    ", say("slack." + series.unit()));
            series.paths().forEach(path -> line("      n = ", path.count() + ": " + slack(path)));
        }
        line("    ", verdict(series));
    }

    private String slack(Path path) {
        String slack = signed(path.slack().orElseThrow());
        return path.worstStart()
                .map(start -> slack + "; " + say("feasibility.worst", local(start)))
                .orElse(slack);
    }

    private String verdict(Series series) {
        if (series.paths().get(0).slack().isEmpty()) {
            return say("feasibility.unknown");
        }
        if (series.most().isEmpty()) {
            return say("feasibility.none");
        }
        int most = series.most().getAsInt();
        if (series.paths().size() == 1) {
            return say("feasibility.once");
        }
        return say(most == Feasibility.MOST ? "feasibility.many" : "feasibility.most", most);
    }

    private String longest(Importance importance) {
        List<ObligationKind> endless = report.endless();
        if (!endless.isEmpty()) {
            return say(
                    "feasibility.endless",
                    endless.stream().map(kind -> kind.title(language)).collect(Collectors.joining(", ")));
        }
        return say(
                "feasibility.longest",
                report.longest(importance).stream()
                        .map(this::measure)
                        .collect(Collectors.joining(say("feasibility.then") + " ")));
    }

    private String measure(Measure measure) {
        if (measure.unit() == Measure.Unit.TIME_OF_DAY) {
            String key = measure.days() == 0 ? "SAME_DAY" : measure.unit().name();
            return say("measure." + key, measure.days(), hours(measure.time()));
        }
        Object length = measure.days() > 0 ? measure.days() : hours(measure.time());
        return say("measure." + measure.unit(), length);
    }

    private String local(Instant instant) {
        return report.span()
                .map(span -> instant.atZone(span.calendar().zone()).toLocalDateTime())
                .orElseThrow()
                .toString();
    }

    private static String signed(Duration time) {
        return (time.isNegative() ? "-" : time.isZero() ? "" : "+") + hours(time.abs());
    }

    private static String hours(Duration time) {
        int minutes = time.toMinutesPart();
        return time.toHours() + (minutes < 10 ? ":0" : ":") + minutes;
    }

    private String say(String key, Object... values) {
        return Messages.text(language, key, values);
    }

    private void line(String before, String line) {
        text.append(before).append(line).append('\n');
    }
}
