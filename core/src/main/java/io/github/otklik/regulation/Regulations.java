package io.github.otklik.regulation;

import static java.util.Objects.requireNonNull;

import io.github.otklik.text.ProblemList;
import io.github.otklik.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of an administration's act, one after another in time: which one is effective on a day, and which one a
 * message started under. This class is immutable and thread-safe.
 */
public final class Regulations {
    private final List<Regulation> byDate;

    private Regulations(List<Regulation> byDate) {
        this.byDate = byDate;
    }

    /**
     * Takes versions in any order.
     *
     * @param regulations  at least one; no two effective on one day, and no day between two without any
     * @throws UnreadableException if there is none, or they overlap, leave a gap, or share id and version; it lists all
     */
    public static Regulations of(Collection<Regulation> regulations) {
        List<Regulation> byDate = new ArrayList<>(requireNonNull(regulations, "regulations"));
        byDate.forEach(regulation -> requireNonNull(regulation, "regulation"));
        byDate.sort(Comparator.comparing(Regulation::effectiveFrom));
        ProblemList problems = new ProblemList();
        if (byDate.isEmpty()) {
            problems.add("none given: 0; there must be at least 1");
        }
        for (int i = 0; i < byDate.size(); i++) {
            namesakes(byDate, i, problems);
            if (i > 0) {
                seam(byDate.get(i - 1), byDate.get(i), problems);
            }
        }
        problems.raise("a set of regulations", UnreadableException::new);
        return new Regulations(List.copyOf(byDate));
    }

    /** All versions, the earliest first; unmodifiable. */
    public List<Regulation> all() {
        return byDate;
    }

    /** The version under which a message starts that day, if any is effective. */
    public Optional<Regulation> effectiveOn(LocalDate date) {
        requireNonNull(date, "date");
        return byDate.stream()
                .filter(regulation -> regulation.isEffectiveOn(date))
                .findFirst();
    }

    /** The version of that id and version, effective or not, if it is among these. */
    public Optional<Regulation> find(String id, String version) {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        return byDate.stream()
                .filter(regulation ->
                        regulation.id().equals(id) && regulation.version().equals(version))
                .findFirst();
    }

    private static void namesakes(List<Regulation> byDate, int index, ProblemList problems) {
        String name = byDate.get(index).toString();
        if (byDate.subList(0, index).stream()
                .anyMatch(earlier -> earlier.toString().equals(name))) {
            problems.add("given twice: " + Text.quoted(name) + "; it must stand once");
        }
    }

    private static void seam(Regulation earlier, Regulation later, ProblemList problems) {
        Optional<LocalDate> last = earlier.effectiveTo();
        LocalDate next = last.map(day -> day.plusDays(1)).orElse(LocalDate.MAX);
        if (next.isAfter(later.effectiveFrom())) {
            problems.add("overlap: " + Text.quoted(earlier.toString()) + " to "
                    + last.map(LocalDate::toString).orElse("any day") + ", " + Text.quoted(later.toString()) + " from "
                    + later.effectiveFrom() + "; the last day must come before that");
        } else if (next.isBefore(later.effectiveFrom())) {
            problems.add("gap: " + Text.quoted(earlier.toString()) + " to " + next.minusDays(1) + ", "
                    + Text.quoted(later.toString()) + " from " + later.effectiveFrom() + "; it must be from " + next);
        }
    }
}
