package io.github.otklik.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An act with some independent faults has as many problems, each on its line; what is missing is told on the last. */
class ActFaultsPropertyTest {
    private static final List<String> WHOLE = RegulationTexts.whole();
    private static final List<Fault> FAULTS = allFaults();

    /** How one line is spoilt. */
    private record Fault(int line, Sort sort) {
        void spoil(List<String> lines, Random random) {
            String line = lines.get(this.line - 1);
            lines.set(
                    this.line - 1,
                    switch (sort) {
                        case GONE -> "#";
                        case FIRST_WORD -> misspelt(line, 0, end(line, 0), 'щ', random);
                        case KEY ->
                            misspelt(line, line.indexOf(' ') + 1, end(line, line.indexOf(' ') + 1), 'ж', random);
                        case CLAUSE -> line.replace("пункт ", "статья ");
                    });
        }

        /** The line on which the fault is told. */
        int told(int last) {
            return sort == Sort.GONE ? last : line;
        }

        private static int end(String line, int start) {
            return (int) IntStream.range(start, line.length())
                            .takeWhile(i -> " ,:".indexOf(line.charAt(i)) < 0)
                            .count()
                    + start;
        }

        private static String misspelt(String line, int start, int end, char letter, Random random) {
            int at = start + random.nextInt(end - start);
            return line.substring(0, at) + letter + line.substring(at + 1);
        }
    }

    private enum Sort {
        GONE,
        FIRST_WORD,
        KEY,
        CLAUSE
    }

    @Property(tries = 500)
    void asManyProblemsAsFaults(
            @ForAll("faults") Set<Fault> faults, @ForAll("junk") List<String> junk, @ForAll Random random) {
        List<String> lines = new ArrayList<>(WHOLE);
        faults.stream().filter(fault -> isFirst(fault, faults)).forEach(fault -> fault.spoil(lines, random));
        lines.addAll(junk);
        List<Integer> told = new ArrayList<>();
        faults.stream().filter(fault -> isFirst(fault, faults)).forEach(fault -> told.add(fault.told(lines.size())));
        IntStream.rangeClosed(WHOLE.size() + 1, lines.size()).forEach(told::add);

        assertThat(lines(String.join("\n", lines))).containsExactlyInAnyOrderElementsOf(told);
    }

    /** A line has one fault. */
    private static boolean isFirst(Fault fault, Set<Fault> faults) {
        return faults.stream().noneMatch(other -> other.line == fault.line && other.sort.compareTo(fault.sort) < 0);
    }

    private static List<Integer> lines(String text) {
        UnreadableException refused = catchThrowableOfType(UnreadableException.class, () -> RegulationTexts.load(text));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(problem -> Integer.valueOf(problem.split(":", 3)[1]))
                        .toList();
    }

    @Provide
    Arbitrary<Set<Fault>> faults() {
        return Arbitraries.of(FAULTS).set().ofMaxSize(6);
    }

    /** Lines that are none of an act, and would not be with another beginning. */
    @Provide
    Arbitrary<List<String>> junk() {
        return Arbitraries.of(
                        "?", "Заметка: см. приказ", "Примечание", "2026", "=====", "Контроль куратор, глава: устно")
                .list()
                .ofMaxSize(3);
    }

    /** Each line spoilt in each way that leaves it nothing but itself; of what is missing, what no other line speaks of. */
    private static List<Fault> faultsOf(int line) {
        List<Fault> faults = new ArrayList<>();
        String text = WHOLE.get(line - 1);
        if (text.startsWith("Правила") || text.startsWith("Действуют с") || text.startsWith("Действие give-access")) {
            faults.add(new Fault(line, Sort.GONE));
        }
        faults.add(new Fault(line, Sort.FIRST_WORD));
        if (text.startsWith("Действие ") || text.startsWith("Срок ") || text.startsWith("Право ")) {
            faults.add(new Fault(line, Sort.KEY));
            faults.add(new Fault(line, Sort.CLAUSE));
        }
        return faults;
    }

    private static List<Fault> allFaults() {
        return IntStream.rangeClosed(1, WHOLE.size())
                .boxed()
                .flatMap(line -> faultsOf(line).stream())
                .toList();
    }
}
