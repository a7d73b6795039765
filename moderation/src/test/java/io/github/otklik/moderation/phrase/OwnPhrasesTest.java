package io.github.otklik.moderation.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the rows of an office are dealt out to the tables, and what is told of them by line. */
class OwnPhrasesTest {
    private static OwnPhrases own(String... rows) {
        return new OwnPhrases(List.of(rows));
    }

    @Test
    void rowsBelongToTheTablesOfTheHeadAboveThem() {
        OwnPhrases own = own("table insults threats", "cue BIRD ворон", "", "table adverts", "cue FISH карп");

        assertThat(own.wrong()).isEmpty();
        assertThat(own.unasked()).isEqualTo(Map.of(2, "BIRD", 5, "FISH"));
    }

    @Test
    void aTableThatThereIsNotIsToldOnceAtItsHeadAndNoRowIsLookedAt() {
        assertThat(own("", "table birds", "cue", "table insults", "cue").wrong())
                .containsExactly(
                        Map.entry(2, "no table birds; there are [insults, threats, pictures, adverts]"),
                        Map.entry(3, "no table birds; there are [insults, threats, pictures, adverts]"),
                        Map.entry(5, "A cue row must name classes and then words"));
        assertThat(own("cue").wrong()).as("above any head").isEmpty();
    }

    @Test
    void examplesAreNoRowsOfATable() {
        assertThat(own("table insults", "find: abc", "ignore: abc", "find:").wrong())
                .isEmpty();
        assertThat(own("table insults", "spare: abc").wrong()).containsOnlyKeys(2);
    }

    @Test
    void ofTwoProblemsOfALineTheFirstIsTold() {
        assertThat(own("table insults threats birds", "cue").wrong())
                .containsEntry(2, "no table birds; there are [insults, threats, pictures, adverts]");
    }

    @Test
    void thereAreTwentyThousandRowsAtMostAndExamplesCountToo() {
        List<String> rows = new ArrayList<>(List.of("table insults"));
        while (rows.size() < 20_000) {
            rows.add(rows.size() % 2 == 0 ? "find: abc" : "class A");
        }
        rows.add("");
        assertThat(new OwnPhrases(rows).wrong()).isEmpty();

        rows.add("find: abc");
        rows.add("table threats");
        assertThat(new OwnPhrases(rows).wrong())
                .containsExactly(
                        Map.entry(20_002, "there may be 20000 rows of tables at most"),
                        Map.entry(20_003, "there may be 20000 rows of tables at most"));
    }

    @Test
    void whatIsToldIsTheReadersOwn() {
        OwnPhrases own = own("table insults", "cue BIRD ворон");

        assertThatThrownBy(() -> own.wrong().put(1, "x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> own.unasked().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    cue BIRD ворон / rule own/a INSULT 0.5 : BIRD         | {}
                    cue BIRD ворон / weight BIRD 2                        | {}
                    cue BIRD ворон / guard G : unless BIRD                | {}
                    class BIRD                                            | {}
                    class BIRD / cue BIRD ворон                           | {}
                    verb BIRD ать ворон                                   | {}
                    cue BIRD ворон / cue BIRD грач                        | {2=BIRD}
                    cue BIRD,FISH ворон                                   | {2=FISH}
                    mark BIRD : WHO                                       | {2=BIRD}
                    mark BIRD : WHO / rule own/a INSULT 0.5 : BIRD        | {}
                    cue WHO ворон                                         | {}
                    cue BIRD ворон / rule own/a INSULT 5 : BIRD           | {}
                    """)
    void aNewClassOfWordsOrMarksThatNothingAsksForIsTold(String rows, String unasked) {
        String[] lines = ("table insults / " + rows).split(" / ", -1);

        assertThat(own(lines).unasked().toString()).isEqualTo(unasked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    class A_B-1                                | ^^
                    class A.B                                  | The name of a class must be letters, digits and hyphens; was 'A.B'
                    cue A,Б! слово                             | The name of a class must be letters, digits and hyphens; was 'Б!'
                    mark A:B : WHO                             | The name of a class must be letters, digits and hyphens; was 'A:B'
                    verb A+B ать ворон                         | The name of a class must be letters, digits and hyphens; was 'A+B_INF'
                    class ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJ  | ^^
                    class ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJK | The name of a class must be letters, digits and hyphens
                    rule own/a_b INSULT 0.5 : WHO              | ^^
                    rule own/a/b INSULT 0.5 : WHO              | The name of an own rule must be own/
                    rule own INSULT 0.5 : WHO                  | The name of an own rule must be own/
                    weight WHO 6                               | ^^
                    weight WHO -20                             | ^^
                    weight WHO 7                               | A weight must be -20 to 6 points; was 7
                    weight WHO -21                             | A weight must be -20 to 6 points; was -21
                    weight WHO x                               | 'x' must be a whole number
                    weight WHO 100 x                           | 'WHO 100 x' must have 2 fields
                    tier 1 1                                   | A row of a table must begin with one of
                    """)
    void namesAndWeightsAreBounded(String row, String problem) {
        Map<Integer, String> wrong = own("table insults", row).wrong();

        if (problem.isEmpty()) {
            assertThat(wrong).isEmpty();
        } else {
            assertThat(wrong).containsOnlyKeys(2);
            assertThat(wrong.get(2)).startsWith(problem);
        }
    }
}
