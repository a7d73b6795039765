package io.github.otklik.regulation;

import io.github.otklik.text.Text;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lengths of terms in Russian words, as files give them.
 *
 * <p>A length is a number and a unit, or hours and minutes. Hours and minutes are working time unless they are called
 * calendar ones; days always say which days they are. Any grammatical form of a word is understood, the right one is printed.
 */
final class MeasureText {
    /** What a length may look like, for errors. */
    static final String ALLOWED = "30 минут, 2 часа, 1 час 30 минут, 24 календарных часа, 7 рабочих дней,"
            + " 10 календарных дней, за 4 часа до ANSWER, до 12:00 следующего рабочего дня, до 18:00 того же дня,"
            + " до 10:00 3-го рабочего дня, по согласованию, незамедлительно";

    /** The units of time, for errors. */
    static final String UNITS =
            "минут, часов, рабочих минут, рабочих часов, календарных минут, календарных часов, рабочих дней,"
                    + " календарных дней";

    private static final Set<String> MINUTES = Set.of("минута", "минуту", "минуты", "минут");
    private static final Set<String> HOURS = Set.of("час", "часа", "часов");
    private static final Set<String> DAYS = Set.of("день", "дня", "дней");
    private static final Set<String> WORKING =
            Set.of("рабочий", "рабочего", "рабочая", "рабочую", "рабочей", "рабочие", "рабочих");
    private static final Set<String> CALENDAR = Set.of(
            "календарный", "календарного", "календарная", "календарную", "календарной", "календарные", "календарных");
    private static final List<String> SAME_DAY = List.of("того", "же", "дня");
    private static final List<String> NEXT_DAY = List.of("следующего", "рабочего", "дня");
    private static final Map<String, ObligationKind> KINDS = kinds();

    private MeasureText() {}

    /** The length that the words give, if they give one. */
    static Optional<Measure> parse(String text) {
        List<String> words = Text.words(text.toLowerCase(Locale.ROOT));
        int size = words.size();
        if (words.equals(List.of("незамедлительно"))) {
            return Optional.of(Measure.atOnce());
        }
        if (words.equals(List.of("по", "согласованию"))) {
            return Optional.of(Measure.byAgreement());
        }
        if (size > 4 && words.get(0).equals("до")) {
            return until(words);
        }
        if (size > 3 && words.get(0).equals("за") && words.get(size - 2).equals("до")) {
            Optional<ObligationKind> reference = Optional.ofNullable(KINDS.get(words.get(size - 1)));
            return length(words.subList(1, size - 2))
                    .filter(measure -> measure.unit() == Measure.Unit.WORKING)
                    .flatMap(measure -> reference.map(kind -> Measure.workingBack(measure.time(), kind)));
        }
        return length(words);
    }

    private static Optional<Measure> until(List<String> words) {
        String time = words.get(1);
        int hour = time.length() == 5 && time.charAt(2) == ':' ? Text.number(time.substring(0, 2)) : -1;
        int minute = hour >= 0 ? Text.number(time.substring(3)) : -1;
        int day = day(words.subList(2, words.size()));
        return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && day >= 0
                ? Optional.of(Measure.until(LocalTime.of(hour, minute), day))
                : Optional.empty();
    }

    private static int day(List<String> words) {
        if (words.equals(SAME_DAY)) {
            return 0;
        }
        if (words.equals(NEXT_DAY)) {
            return 1;
        }
        String first = words.get(0);
        int number = first.endsWith("-го") ? Text.number(first.substring(0, first.length() - 3)) : -1;
        return number >= 1 && words.equals(List.of(first, "рабочего", "дня")) ? number : -1;
    }

    /** The working time that the words give, if they give one. */
    static Optional<Duration> workingTime(String text) {
        return length(Text.words(text.toLowerCase(Locale.ROOT)))
                .filter(measure -> measure.unit() == Measure.Unit.WORKING)
                .map(Measure::time);
    }

    /** The word of a length that stands where a unit must and is none; nothing where that is not what is wrong. */
    static Optional<String> unknownUnit(String text) {
        List<String> words = Text.words(text.toLowerCase(Locale.ROOT));
        int at = !words.isEmpty() && words.get(0).equals("за") ? 1 : 0;
        if (words.size() < at + 2 || Text.number(words.get(at)) < 1) {
            return Optional.empty();
        }
        at++;
        boolean named = WORKING.contains(words.get(at)) || CALENDAR.contains(words.get(at));
        if (named && words.size() > at + 1) {
            at++;
        }
        if (HOURS.contains(words.get(at)) && words.size() > at + 2 && Text.number(words.get(at + 1)) >= 1) {
            at += 2;
            return MINUTES.contains(words.get(at)) ? Optional.empty() : Optional.of(words.get(at));
        }
        boolean unit = MINUTES.contains(words.get(at))
                || HOURS.contains(words.get(at))
                || (named && DAYS.contains(words.get(at)));
        return unit ? Optional.empty() : Optional.of(words.get(at));
    }

    private static Optional<Measure> length(List<String> words) {
        int number = words.size() < 2 ? -1 : Text.number(words.get(0));
        if (number < 1) {
            return Optional.empty();
        }
        boolean calendar = CALENDAR.contains(words.get(1));
        boolean named = calendar || WORKING.contains(words.get(1));
        List<String> rest = words.subList(named ? 2 : 1, words.size());
        if (named && rest.size() == 1 && DAYS.contains(rest.get(0))) {
            return Optional.of(calendar ? Measure.calendarDays(number) : Measure.workingDays(number));
        }
        return time(number, rest).map(time -> calendar ? Measure.elapsed(time) : Measure.working(time));
    }

    private static Optional<Duration> time(int number, List<String> rest) {
        if (rest.size() == 1 && MINUTES.contains(rest.get(0))) {
            return Optional.of(Duration.ofMinutes(number));
        }
        if (rest.isEmpty() || !HOURS.contains(rest.get(0))) {
            return Optional.empty();
        }
        if (rest.size() == 1) {
            return Optional.of(Duration.ofHours(number));
        }
        int minutes = rest.size() == 3 && MINUTES.contains(rest.get(2)) ? Text.number(rest.get(1)) : -1;
        return minutes >= 1 && minutes <= 59
                ? Optional.of(Duration.ofHours(number).plusMinutes(minutes))
                : Optional.empty();
    }

    /** The words for a length; {@link #parse} reads them back. */
    static String print(Measure measure) {
        return switch (measure.unit()) {
            case WORKING -> print(measure.time());
            case ELAPSED -> time(measure.time(), "календарная ", "календарный ", "календарных ");
            case WORKING_BACK ->
                "за " + print(measure.time()).replace("минута", "минуту") + " до "
                        + measure.before().orElseThrow();
            case WORKING_DAYS -> days(measure.days(), "рабочий", "рабочих");
            case CALENDAR_DAYS -> days(measure.days(), "календарный", "календарных");
            case TIME_OF_DAY -> "до " + LocalTime.ofSecondOfDay(measure.time().toSeconds()) + " " + day(measure.days());
            case BY_AGREEMENT -> "по согласованию";
            case AT_ONCE -> "незамедлительно";
        };
    }

    private static String day(int number) {
        return number == 0
                ? String.join(" ", SAME_DAY)
                : number == 1 ? String.join(" ", NEXT_DAY) : number + "-го рабочего дня";
    }

    /** The words for a working time. */
    static String print(Duration time) {
        return time(time, "", "", "");
    }

    /** The words for a working time, saying that it is one. */
    static String printWorking(Duration time) {
        return time(time, "рабочая ", "рабочий ", "рабочих ");
    }

    private static String time(Duration time, String oneMinute, String oneHour, String many) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        String adjective = form(hours > 0 ? hours : minutes, hours > 0 ? oneHour : oneMinute, many, many);
        String inMinutes = minutes + " " + (hours > 0 ? "" : adjective) + form(minutes, "минута", "минуты", "минут");
        String inHours = hours + " " + adjective + form(hours, "час", "часа", "часов");
        return hours == 0 ? inMinutes : minutes == 0 ? inHours : inHours + " " + inMinutes;
    }

    private static String days(int days, String one, String many) {
        return days + " " + form(days, one, many, many) + " " + form(days, "день", "дня", "дней");
    }

    private static String form(long number, String one, String few, String many) {
        long last = number % 10;
        boolean teen = number / 10 % 10 == 1;
        return !teen && last == 1 ? one : !teen && last >= 2 && last <= 4 ? few : many;
    }

    private static Map<String, ObligationKind> kinds() {
        Map<String, ObligationKind> kinds = new HashMap<>();
        for (ObligationKind kind : ObligationKind.table()) {
            kinds.put(kind.id().toLowerCase(Locale.ROOT), kind);
        }
        return Map.copyOf(kinds);
    }
}
