package io.github.otklik.moderation.mask;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a stretch of text is read into pieces. */
class MaskedRowTest {
    static MaskedText row(String text) {
        MaskedText row = new MaskedText();
        new MaskedTextReader(Letters.STANDARD, row).read(text, 0);
        return row;
    }

    static String letters(int set) {
        return IntStream.range(0, Alphabet.SIZE)
                .filter(code -> (set & 1 << code) != 0)
                .mapToObj(code -> String.valueOf(Alphabet.letter(code)))
                .collect(Collectors.joining());
    }

    /** Letters, those that are read as such with ~, digits with #, runs as the numbers of characters, signs and dots, a gap as _. */
    private static String shown(MaskedText row, int piece) {
        return switch (row.kinds[piece]) {
            case LETTER -> letters(row.letters[piece]) + (row.exact[piece] ? "" : "~");
            case DIGIT -> "#" + letters(row.letters[piece]);
            case RUN -> "" + row.counts[piece] + row.signs[piece] + row.dots[piece] + (row.gaps[piece] ? "_" : "");
        };
    }

    private static String shown(MaskedText row) {
        return IntStream.range(0, row.size).mapToObj(piece -> shown(row, piece)).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    кот          ; к о т
                    к*т          ; к 110 т
                    к-т          ; к 100 т
                    к..т         ; к 202 т
                    к…т          ; к 303 т
                    к**.т        ; к 321 т
                    *к           ; 110 к
                    kот          ; к~ о т
                    к0т5         ; к #о т #б
                    aя           ; ая~ я
                    3.14ла       ; п~ и~ л а
                    πла          ; п~ и~ л а
                    3.14         ; #з 101 #илт #ч
                    л3.14ла      ; л п~ и~ л а
                    л3.14        ; л #з 101 #илт #ч
                    13.14ла      ; #илт #з 101 #илт #ч л а
                    }{ла         ; х~ л а
                    л}{ла        ; л х~ л а
                    )(ла         ; х~ л а
                    л)(ла        ; л 200 л а
                    /7ла         ; п~ л а
                    л|/|ла       ; л и~ л а
                    л/\\а        ; л л~ а
                    }{ ла        ; 200
                    𝐀б          ; ая~ б
                    к😀т         ; к 110 т
                    к😀*т        ; к 220 т
                    """)
    void lettersDigitsAndRunsOfSignsArePieces(String text, String pieces) {
        assertThat(shown(row(text))).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    к* т         ; к 110
                    к* тт        ; к 110_ т т
                    к.. т        ; к 202
                    кк.. т       ; к к 202_ т
                    к*    тт     ; к 110_ т т
                    к* ттттт     ; к 110_ т т т т т
                    к* т* м      ; к 110
                    кк* т* м     ; к к 110_ т 110
                    к*     тт    ; к 110
                    к* тттттт    ; к 110
                    к* Т         ; к 110
                    к. т         ; к 101
                    к- т         ; к 100
                    к* 5         ; к 110
                    к т          ; к
                    * т          ; 110
                    k* т         ; к~ 110
                    *к* т        ; 110 к 110
                    #к* т        ; 110 к 110_ т
                    к..,т        ; к 202
                    к*!т         ; к 110
                    к.,т         ; к 201 т
                    к-,т         ; к 200 т
                    ,к           ; 100 к
                    к..-т        ; к 302 т
                    """)
    void aRowGoesOverWhiteSpaceOnceBehindSignsBeforeAFewSmallLetters(String text, String pieces) {
        assertThat(shown(row(text))).isEqualTo(pieces);
    }

    @Test
    void whatIsNotSeenBelongsToThePieceBeforeIt() {
        MaskedText row = row("к\u0301и\u0306т");

        assertThat(shown(row)).isEqualTo("к ий т");
        assertThat(row.unseen).isTrue();
        assertThat(row.ends[0]).isEqualTo(2);
        assertThat(row.starts[1]).isEqualTo(2);
        assertThat(row("\u0301к").unseen).isFalse();
        assertThat(shown(row("о\u0306"))).isEqualTo("о");
    }

    @Test
    void aRowHasThirtyTwoPiecesAtMostAndKnowsNeighbourLetters() {
        assertThat(row("к".repeat(40)).size).isEqualTo(32);
        assertThat(row("кіт").neighbour).isTrue();
        assertThat(row("кit").neighbour).isFalse();
        assertThat(row("").size).isZero();
        MaskedText spelt = new MaskedText();
        new MaskedTextReader(Letters.STANDARD, spelt).readSpelt("вот к о т и", 4, 10, 2);
        assertThat(shown(spelt)).isEqualTo("к о");
        new MaskedTextReader(Letters.STANDARD, spelt).readSpelt("вот к о т и", 4, 9, 9);
        assertThat(shown(spelt)).isEqualTo("к о т");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    5кот    ; 0 ; true
                    кот5    ; 3 ; true
                    5       ; 0 ; false
                    5*к     ; 0 ; true
                    к*5     ; 2 ; true
                    5**к    ; 0 ; false
                    к**5    ; 2 ; false
                    5*      ; 0 ; false
                    к55т    ; 1 ; true
                    к55т    ; 2 ; true
                    55т     ; 0 ; false
                    к55     ; 1 ; false
                    к555т   ; 2 ; false
                    к555т   ; 1 ; false
                    """)
    void aSingleDigitBesideALetterOrTwoBetweenLettersMayBeLetters(String text, int digit, boolean single) {
        assertThat(row(text).single(digit)).isEqualTo(single);
        assertThat(row(text).mayBeLetter(digit)).isEqualTo(single);
    }

    @Test
    void piecesKnowTheirNeighbours() {
        MaskedText row = row("ттт5Т*2к,а");

        assertThat(row.repeats(2)).isTrue();
        assertThat(row.repeats(1)).isFalse();
        assertThat(row.repeats(4)).isFalse();
        assertThat(row("ттм").repeats(2)).isFalse();
        assertThat(row("мтт").repeats(2)).isFalse();
        assertThat(row.between(3)).isTrue();
        assertThat(row.between(6)).isFalse();
        assertThat(row("т5t").between(1)).isFalse();
        assertThat(row.letter(-1)).isFalse();
        assertThat(row.letter(0)).isTrue();
        assertThat(row.letter(10)).isFalse();
        assertThat(row.capital("ттт5Т*2к,а", 4)).isTrue();
        assertThat(row.capital("ттт5Т*2к,а", 0)).isFalse();
        assertThat(row.mayBeLetter(6)).isFalse();
        assertThat(row.mayBeLetter(10)).isFalse();
        assertThat(row.isPunctuation(8)).isTrue();
        assertThat(row.isPunctuation(5)).isFalse();
        assertThat(row("т.").isPunctuation(1)).isFalse();
    }

    @Test
    void aWordMayEndWhereNoLetterFollowsAtOnce() {
        MaskedText row = row("кт5*м");

        assertThat(IntStream.rangeClosed(0, 5).mapToObj(row::ends))
                .containsExactly(false, false, true, true, false, true);
        assertThat(row("к* т").ends(2)).isTrue();
        assertThat(row("55").ends(1)).isFalse();
        assertThat(row("5к").ends(0)).isFalse();
    }
}
