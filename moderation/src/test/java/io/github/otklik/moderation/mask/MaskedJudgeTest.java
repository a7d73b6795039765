package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.word.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several readings of a mask is taken. */
class MaskedJudgeTest {
    private static String found(String entries, String text) {
        Lexicon lexicon = SmallLexicon.of(List.of(), List.of(entries.split(" / ", -1)));
        return SmallLexicon.told(SmallLexicon.hidden(lexicon, text), each -> each.category() + " " + each.way());
    }

    /** The obscene word has less of its root in sight than the coarse one. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    кола      ; ко*а     ; 0-4 кола OBSCENE MASK
                    кола      ; ко**а    ; 0-5 кола OBSCENE MASK
                    кола      ; ко..а    ; 0-5 кола OBSCENE MASK
                    колка     ; ко*а     ; 0-4 колка OBSCENE MASK
                    колыка    ; ко*а     ; 0-4 кора VULGAR MASK
                    колыка    ; ко**а    ; 0-5 колыка OBSCENE MASK
                    колываха  ; ко**а    ; 0-5 колываха OBSCENE MASK
                    колываха  ; ко..а    ; 0-5 колываха OBSCENE MASK
                    коца      ; ко*а     ; 0-4 коца OBSCENE MASK
                    """)
    void ofGuessedWordsTheObsceneOneIsTakenWhereItFitsTheSignsAboutAsWell(String obscene, String text, String found) {
        String coarse = "[б] VULGAR / root: кор / word: кора";
        String other = "[а] OBSCENE / root: ол ца / word: " + obscene;

        assertThat(found(coarse + " / " + other, text)).isEqualTo(found);
        assertThat(found(other + " / " + coarse, text)).isEqualTo(found);
    }

    @Test
    void ofWordsThatAreAsLikelyTheOneOfTheFirstFamilyIsTaken() {
        String one = "[а] VULGAR / root: ко / word: кола";
        String other = "[б] VULGAR / root: ко / word: кора";

        assertThat(found(one + " / " + other, "ко*а")).startsWith("0-4 кола");
        assertThat(found(other + " / " + one, "ко*а")).startsWith("0-4 кора");
    }

    @Test
    void theWordOfWhichMoreIsSeenIsTaken() {
        String entries = "[а] VULGAR / root: кол / word: кола / [б] VULGAR / root: ра / word: кора";

        assertThat(found(entries, "ко*а")).startsWith("0-4 кола");
        assertThat(found(entries, "к**а")).startsWith("0-4 кола");
        assertThat(found(entries, "*ора")).startsWith("0-4 кора");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш-мыга-лка    ; 0-10 шмыгалка PARTED
                    ш-мыга-лка-   ; 0-10 шмыгалка PARTED
                    шмыга-лка     ; 0-9 шмыгалка PARTED
                    шмыга**лка    ; 0-10 шмыгалка PARTED
                    шмыгa*лка     ; 0-9 шмыгалка PARTED
                    шмыгa-лка     ; 0-5 шмыга LOOKALIKE
                    шмыгa* лка    ; 0-5 шмыга LOOKALIKE
                    шмыгa*лкам    ; 0-5 шмыга LOOKALIKE
                    шмыга3лка     ; 0-9 шмыгалка MASK
                    шмыгa3лка     ; 0-5 шмыга LOOKALIKE
                    шмыгa*3лка    ; 0-6 шмыга PARTED
                    """)
    void aLongerWordIsTakenThatGoesOnBehindASign(String text, String found) {
        assertThat(found("[б] VULGAR / root: шмыг / word: шмыга шмыгалка", text).replace("VULGAR ", ""))
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ш-мыга-     ; 0-6
                    ш-мыга.     ; 0-6
                    ш-мыга..    ; 0-6
                    ш-мыга*     ; 0-7
                    *шмыга-     ; 0-6
                    *шмыга*     ; 0-7
                    шм*га-      ; 0-5
                    шм*га,      ; 0-5
                    """)
    void aMarkBehindTheWordIsNoPartOfItUnlessItIsMadeToHide(String text, String place) {
        assertThat(found("[б] VULGAR / root: шмыг / word: шмыга шмыгалка", text))
                .startsWith(place + " шмыга ");
    }

    @Test
    void theFormThatPeopleWriteMostIsMeantWhereTheLexiconHasIt() {
        String both = "[б] VULGAR / root: мра / word: мрась мразь";

        for (String text : new String[] {"мра*ь", "мра.ь", "мр..ь"}) {
            assertThat(found(both, text)).isEqualTo("0-5 мразь VULGAR MASK");
            assertThat(found("[б] VULGAR / root: мра / word: мрась", text)).isEqualTo("0-5 мрась VULGAR MASK");
        }
        assertThat(found(both, "мра*")).isEqualTo("0-4 мразь VULGAR MASK");
        assertThat(found(both, "мраcь")).as("no letter is hidden").isEqualTo("0-5 мрась VULGAR LOOKALIKE");
    }

    @Test
    void theCategoryIsThatOfTheFormThatIsMeant() {
        String entries = "[б] OBSCENE / root: мра / word: мрась / [в] VULGAR / root: мра / word: мразь";

        assertThat(found(entries, "мра*ь")).isEqualTo("0-5 мразь VULGAR MASK");
        assertThat(found(entries, "мраcь")).isEqualTo("0-5 мрась OBSCENE LOOKALIKE");
    }

    @Test
    void withALetterOfANeighboursAlphabetOnlyWordsAsTheyStandAreRead() {
        String entries = "[б] VULGAR / root: шмыг / veiled: шмига / word: бика";

        assertThat(found(entries, "шм\u0456га")).isEmpty();
        assertThat(found(entries, "шмiга")).isEqualTo("0-5 шмига VULGAR LOOKALIKE");
        assertThat(found(entries, "б\u0456ка")).isEqualTo("0-4 бика VULGAR LOOKALIKE");
        assertThat(found(entries, "бiка")).isEqualTo("0-4 бика VULGAR LOOKALIKE");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ф***а       ; 0-5 фиска VULGAR MASK
                    ф****а      ; ^^
                    ф..*а       ; ^^
                    *и**а       ; ^^
                    ф5ска       ; 0-5 фиска VULGAR MASK
                    """)
    void twoLettersAreEnoughWhereEachSignHidesOne(String text, String found) {
        assertThat(found("[б] VULGAR / root: фис / word: фиска", text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    бяkа        ; 0-4 бяка
                    бякаaа      ; 0-6 бяка
                    бяkаааа     ; 0-7 бяка
                    бяkкааа     ; 0-7 бякка
                    """)
    void aWordThatIsKnownByItsBeginningIsToldWithoutLettersThatAreRepeated(String text, String found) {
        assertThat(found("[б] VULGAR / open: бяк* / root: бяк", text)).isEqualTo(found + " VULGAR LOOKALIKE");
    }
}
