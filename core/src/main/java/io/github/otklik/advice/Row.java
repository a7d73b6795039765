package io.github.otklik.advice;

import io.github.otklik.decision.Sentence;
import io.github.otklik.regulation.Clause;
import io.github.otklik.text.Bundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of a table of signs.
 *
 * @param id  its id
 * @param weight  how much it matters
 * @param clause  what it follows from
 * @param subject  of what the act in force speaks there; empty where the clause is of no act
 * @param kind  how it is looked for
 * @param number  the number that belongs to the kind, 0 if none does
 * @param other  the id of the row that belongs to the kind, empty if none does
 * @param russian  the reason shown, in Russian; {0} and so on stand for values
 * @param english  the same in English
 * @param phrases  its phrases
 */
record Row(
        String id,
        int weight,
        Clause clause,
        String subject,
        Kind kind,
        int number,
        String other,
        String russian,
        String english,
        List<Phrase> phrases) {

    /** How a sign is looked for; the head of the table tells what each means. */
    enum Kind {
        PHRASE,
        OPENING,
        DATELINE,
        RUN,
        SENTENCE,
        ABSENCE,
        UNLESS,
        APART,
        MARKS,
        CAPITALS,
        ABBREVIATION,
        FOREIGN,
        TOTAL,
        SUBSTANCE,
        CHECK;

        /** Whether the row names another row in place of a number. */
        boolean hasOther() {
            return this == UNLESS || this == APART;
        }

        /** Whether the row names a number. */
        boolean hasNumber() {
            return this == RUN || this == SENTENCE || this == MARKS || this == CAPITALS || this == SUBSTANCE;
        }

        /** Whether nothing is found without phrases. */
        boolean needsPhrases() {
            return this == PHRASE || this == OPENING || this == RUN || this == UNLESS || this == APART || this == MARKS;
        }

        /** Whether the row alone says all that is looked for, so that an office can write rows of this kind. */
        boolean standsAlone() {
            return this != TOTAL && this != SUBSTANCE && this != CHECK;
        }
    }

    /** The row with the clause of an act. */
    Row under(Clause cited) {
        return new Row(id, weight, cited, subject, kind, number, other, russian, english, phrases);
    }

    /** A passage, in words. */
    record Match(int first, int afterLast) {}

    /** Where its phrases stand, from left to right, of those at one place the longest. */
    List<Match> find(List<Word> words) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(words, at);
            if (length > 0) {
                matches.add(new Match(at, at + length));
            }
            at += Math.max(1, length);
        }
        return matches;
    }

    /** How many words the longest of its phrases has that stands at a place; 0 if none does. */
    int longest(List<Word> words, int at) {
        int longest = 0;
        for (Phrase phrase : phrases) {
            if (phrase.length() > longest && phrase.stands(words, at)) {
                longest = phrase.length();
            }
        }
        return longest;
    }

    /** Its advice on a passage; an empty one where there is none to show. */
    Advice advice(int start, int end, Object... values) {
        List<String> shown = Arrays.stream(values).map(String::valueOf).toList();
        return new Advice(
                id, weight, clause, start, end, Sentence.of(Bundle.fill(russian, shown), Bundle.fill(english, shown)));
    }
}
