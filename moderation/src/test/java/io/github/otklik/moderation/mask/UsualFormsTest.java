package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualFormsTest {
    private static final UsualForms FORMS =
            new UsualForms(List.of("# a comment", "", "кот кит", "котик кита кино коты кот", "котенок"));

    private static int node(UsualForms forms, String letters) {
        int node = UsualForms.START;
        for (int i = 0; i < letters.length(); i++) {
            node = forms.next(node, Alphabet.code(letters.charAt(i)));
        }
        return node;
    }

    @ParameterizedTest
    @CsvSource({
        "кот, 0, 0",
        "кит, 0, 1",
        "котик, 1, 2",
        "кита, 1, 3",
        "кино, 1, 4",
        "коты, 1, 5",
        "котенок, 2, 6",
        "ко, -1, 2147483647",
        "котен, -1, 2147483647",
        "кота, -1, 2147483647",
        "дом, -1, 2147483647"
    })
    void aFormIsKnownByItsRowAndItsPlace(String form, int rank, int place) {
        assertThat(FORMS.rank(node(FORMS, form))).isEqualTo(rank);
        assertThat(FORMS.place(node(FORMS, form))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "к, true", "ки, true", "кит, true", "кита, false", "коты, false", "дом, false"})
    void theCommonestFormsAreThoseOfTheFirstRow(String letters, boolean commonest) {
        assertThat(FORMS.leadsToCommonest(node(FORMS, letters))).isEqualTo(commonest);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "дом, 0", "каша, 1", "кол, 2", "кот, 3", "котами, 3", "котенком, 5", "котенок, 7"})
    void aWordIsLikeUsualOnesByItsFirstLetters(String word, int letters) {
        assertThat(FORMS.depth(word)).isEqualTo(letters);
    }

    @Test
    void theTableOfTheLibraryHoldsFormsOfTheLexiconEachOnce() {
        List<String> words = new TableFile(UsualForms.class, "usual.txt").words();
        Lexicon lexicon = Lexicon.standardBuilder().build();

        assertThat(words).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(words).allMatch(word -> UsualForms.STANDARD.rank(node(UsualForms.STANDARD, word)) >= 0);
        assertThat(words.stream()
                        .filter(word -> UsualForms.STANDARD.rank(node(UsualForms.STANDARD, word)) == 0)
                        .filter(word -> lexicon.rule(word) == null))
                .isEmpty();
    }
}
