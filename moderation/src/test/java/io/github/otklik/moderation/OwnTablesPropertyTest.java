package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever rows an office writes: the problems are told by line, and what has none works. */
class OwnTablesPropertyTest {
    @Property(tries = 60)
    void whatHasNoProblemsIsBuiltAndChecks(@ForAll @From("files") String text) {
        List<OwnWords.Problem> problems = OwnWords.problems(text);
        assertThat(problems)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.line(), other.line()))
                .doesNotHaveDuplicates()
                .allSatisfy(problem -> assertThat(problem.line())
                        .isBetween(1, (int) text.lines().count()));
        if (problems.isEmpty()) {
            ModerationFilter filter = OwnWords.builder(text).rulesOnly().build();
            for (String sentence :
                    List.of("вы бяки и козлы", "ты веник? убью бяку, звоните 89990000000", "http://бяка.рф а")) {
                assertThat(filter.check(sentence).findings())
                        .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(sentence.length()));
            }
        }
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> cell = Arbitraries.of(
                "SLUR",
                "WHO",
                "YOU_N|YOU",
                "OWN",
                "OWN,SLUR",
                "бяк(а|и|у)",
                "веник",
                "{ж}",
                "..2",
                "~1",
                ":",
                ";",
                "unless",
                "with",
                "STATED",
                "words",
                "7",
                "0.5",
                "INSULT",
                "own/a",
                "own/б",
                "*",
                "(",
                "LINK",
                "бяка.рф",
                "ать");
        Arbitrary<String> free = Arbitraries.of(
                        "cue", "rule", "guard", "mark", "class", "verb", "part", "latin", "weight", "find:", "x")
                .flatMap(kind -> cell.list().ofMaxSize(6).map(cells -> kind + " " + String.join(" ", cells)));
        Arbitrary<String> good = Arbitraries.of(
                "cue SLUR,WHO бяк(а|и|у)",
                "cue OWN веник{ж}",
                "mark SPARED : OWN",
                "guard STATED : unless OWN",
                "guard OWNER : with OWN|SLUR ; words 9",
                "rule own/a INSULT 0.5 : OWN ~2 WHO ; OWNER",
                "rule own/b THREAT 0.95 : YOU ..1 OWN ; STATED",
                "class OWN",
                "find: вы бяки",
                "ignore: дорога",
                "weight OWN 3",
                "allow: бяки",
                "[бука] VULGAR",
                "table adverts",
                "table insults threats pictures");
        return Arbitraries.frequencyOf(Tuple.of(6, good), Tuple.of(1, free))
                .list()
                .ofMaxSize(9)
                .map(rows -> "table insults\n" + String.join("\n", rows));
    }
}
