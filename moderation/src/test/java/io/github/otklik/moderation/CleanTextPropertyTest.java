package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.phrase.PhraseTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Clean text is left alone, and what is found in a text does not depend on the clean text around it. */
class CleanTextPropertyTest {
    private static final ModerationFilter FILTER = ModerationFilter.standard();
    private static final Set<String> OF_THE_WHOLE_TEXT = rulesOfTheWholeText();

    @Provide
    Arbitrary<String> clean() {
        return CleanTexts.text();
    }

    @Provide
    Arbitrary<String> masked() {
        return Arbitraries.of(WordSetsTest.maskedTexts());
    }

    @Provide
    Arbitrary<String> phrase() {
        return Arbitraries.of(Stream.of("insult-set.txt", "threat-set.txt")
                .flatMap(file -> PhraseSet.read(file).stream())
                .filter(line -> line.startsWith("+ "))
                .map(line -> line.substring(2))
                .toList());
    }

    @Property(tries = 3000)
    void runningTextOfCleanWordsIsLeftAlone(@ForAll("clean") String text) {
        assertThat(FILTER.check(text).findings()).noneMatch(finding -> finding.category() == Category.OBSCENE);
    }

    @Property(tries = 3000)
    void cleanSentencesAroundAMaskedWordChangeNoFinding(
            @ForAll("clean") String before, @ForAll("masked") String text, @ForAll("clean") String after) {
        assertThat(obscene(before + text + ". " + after)).isEqualTo(shifted(obscene(text), before.length()));
    }

    @Property(tries = 3000)
    void cleanSentencesAroundAnInsultOrAThreatChangeNoFinding(
            @ForAll("clean") String before, @ForAll("phrase") String text, @ForAll("clean") String after) {
        List<Finding> alone = FILTER.check(text).findings().stream()
                // what was learnt counts less the longer the text is
                .filter(finding -> finding.way() != Way.LEARNED)
                .filter(finding -> !OF_THE_WHOLE_TEXT.contains(finding.rule() + finding.confidence()))
                .toList();
        assertThat(FILTER.check(before + "\n" + text + ". " + after).findings())
                .containsAll(shifted(alone, before.length() + 1));
    }

    /** Rules that look at the whole text, as it has few words or says something else somewhere; by name and confidence. */
    private static Set<String> rulesOfTheWholeText() {
        return PhraseTable.all().stream()
                .limit(2)
                .flatMap(table -> table.rules().stream())
                .filter(rule -> rule.guard().longest() < Integer.MAX_VALUE
                        || !rule.guard().textWith().isEmpty()
                        || !rule.guard().textUnless().isEmpty())
                .map(rule -> rule.id() + rule.confidence())
                .collect(Collectors.toSet());
    }

    private static List<Finding> obscene(String text) {
        return FILTER.check(text).findings().stream()
                .filter(finding -> finding.category() == Category.OBSCENE)
                .toList();
    }

    private static List<Finding> shifted(List<Finding> findings, int by) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.category(),
                        finding.start() + by,
                        finding.end() + by,
                        finding.canonical(),
                        finding.masked(),
                        finding.source(),
                        finding.way(),
                        finding.confidence()))
                .toList();
    }
}
