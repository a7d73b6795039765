package io.github.otklik.repeat;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.repeat.Meanings.Meaning;
import io.github.otklik.repeat.Meanings.Role;
import io.github.otklik.repeat.Term.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a message, each once and in the order of the text, read in one pass.
 *
 * <p>The first {@value RepeatDetector#MOST_TERMS} are kept; what comes later is not looked at.
 */
final class Terms {
    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_HOUSE = 4;
    private static final int LONGEST_ORDINAL = 3;
    private static final int LEAST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String IMPERATIVE = "те";
    private static final List<String> NAMES_OF_PLACES =
            List.of("ая", "яя", "ой", "ей", "ую", "юю", "ый", "ий", "ого", "его", "ому", "ему", "ом", "ем");
    private static final List<String> VERBS = List.of("ть", "ет", "ит", "ют", "ут", "ат", "ят", "ся", "ло", "ли", "но");

    private final Meanings table;
    private final CharSequence text;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private int at;
    private boolean thanks;
    private boolean wants;
    /** The last number, until the next word tells what it is. */
    private @Nullable String number;
    /** The last word that may turn out to be a name, with no other word after it. */
    private @Nullable String nameBefore;
    /** What the last word was, or null for a word of no role. */
    private @Nullable Role before;

    private Terms(CharSequence text, Meanings table) {
        this.text = text;
        this.table = table;
    }

    /** The terms of a text, by the meanings of a table. */
    static Terms of(CharSequence text, Meanings table) {
        Terms terms = new Terms(text, table);
        terms.read();
        return terms;
    }

    Collection<Term> all() {
        return terms.values();
    }

    @Nullable
    Term get(String key) {
        return terms.get(key);
    }

    /** Whether the message thanks and wants nothing. */
    boolean isThanks() {
        return thanks && !wants;
    }

    private void read() {
        while (at < text.length() && terms.size() < RepeatDetector.MOST_TERMS) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                word(letters());
            } else {
                at++;
            }
        }
        settleNumber(false);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        int type = c < '\u0300' && c != '\u00AD' ? Character.OTHER_SYMBOL : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** The word that begins here, folded, of bounded length; marks over letters are left out. */
    private String letters() {
        StringBuilder word = new StringBuilder();
        for (; at < text.length() && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at))); at++) {
            char c = text.charAt(at);
            if (word.length() < LONGEST_WORD && !isMark(c)) {
                word.append(Meanings.fold(c));
            }
        }
        return word.toString();
    }

    /** Reads a number; "12.10" and "18:30", years and long numbers name nothing. */
    private void number() {
        settleNumber(false);
        StringBuilder digits = new StringBuilder();
        boolean parts = false;
        while (at < text.length()
                && (isDigit(text.charAt(at))
                        || (isPoint(text.charAt(at)) && at + 1 < text.length() && isDigit(text.charAt(at + 1))))) {
            char c = text.charAt(at++);
            parts |= isPoint(c);
            if (digits.length() < LONGEST_WORD) {
                digits.append(c);
            }
        }
        readEnding(digits);
        number = digits.toString();
        if (parts || digits.length() > LONGEST_HOUSE || isYear(number)) {
            settleNumber(true);
        }
    }

    /** Reads what is written to a number: "5а" and "5-а" are houses, of "3-й" the number is left. */
    private void readEnding(StringBuilder digits) {
        boolean hyphen = at < text.length() && text.charAt(at) == '-';
        int start = hyphen ? at + 1 : at;
        int end = start;
        while (end < text.length() && end - start <= LONGEST_ORDINAL && Alphabet.code(text.charAt(end)) >= 0) {
            end++;
        }
        if (end > start && end - start <= LONGEST_ORDINAL) {
            char first = Meanings.fold(text.charAt(start));
            if (end - start == 1 && first <= 'г') {
                digits.append(first);
                at = end;
            } else if (hyphen) {
                at = end;
            }
        }
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ':';
    }

    private static boolean isYear(String number) {
        if (number.length() != 4 || !number.chars().allMatch(c -> isDigit((char) c))) {
            return false;
        }
        int value = Integer.parseInt(number);
        return value >= LEAST_YEAR && value <= LAST_YEAR;
    }

    /** Keeps the number that was read last: it counts something, or it names something and the word before is a place. */
    private void settleNumber(boolean counts) {
        if (number == null) {
            return;
        }
        String settled = number;
        number = null;
        put(new Term(counts ? "n" + settled : settled, counts ? Kind.QUANTITY : Kind.NUMBER, settled, List.of()));
        if (!counts && nameBefore != null) {
            keep(Kind.ADDRESS, nameBefore);
        }
        nameBefore = null;
        before = null;
    }

    private void word(String word) {
        settleNumber(table.isUnit(word));
        Meaning meaning = table.meaning(word);
        if (meaning == null || (meaning.role().isGrouped() && before == Role.STREET && isName(word))) {
            name(word);
            return;
        }
        switch (meaning.role()) {
            case TOPIC -> known(meaning, Kind.TOPIC, word);
            case SITE -> known(meaning, Kind.SITE, word);
            case ASPECT -> known(meaning, Kind.ASPECT, word);
            case ACT -> {
                known(meaning, Kind.ACT, word);
                wants |= word.endsWith(IMPERATIVE);
            }
            case PLAIN -> keep(Kind.WORD, word);
            case STREET -> {
                if (nameBefore != null && isName(nameBefore)) {
                    keep(Kind.ADDRESS, nameBefore);
                }
            }
            case CLOSING -> thanks = true;
            case OBJECTION -> wants = true;
            case HOUSE, STOP, NEAR -> {}
        }
        if (meaning.role() != Role.STREET && meaning.role() != Role.HOUSE) {
            nameBefore = null;
        }
        before = table.isNamed(word) ? Role.STREET : meaning.role();
    }

    private void known(Meaning meaning, Kind kind, String word) {
        put(new Term("=" + meaning.name(), kind, word, List.of(table.stem(word))));
    }

    /** Keeps a word that the table does not know; after "на" or "улица" it names a place unless it looks like a verb. */
    private void name(String word) {
        Kind kind = before == Role.STREET ? Kind.ADDRESS : before == Role.NEAR ? Kind.PLACE : Kind.WORD;
        keep(endsWithAny(word, VERBS) ? Kind.WORD : kind, word);
        nameBefore = word;
        before = null;
    }

    private static boolean isName(String word) {
        return endsWithAny(word, NAMES_OF_PLACES);
    }

    private static boolean endsWithAny(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void keep(Kind kind, String word) {
        String stem = table.stem(word);
        put(new Term(stem, kind, word, List.of(stem)));
    }

    private void put(Term term) {
        if (terms.size() < RepeatDetector.MOST_TERMS || terms.containsKey(term.key())) {
            terms.merge(term.key(), term, Term::and);
        }
    }
}
