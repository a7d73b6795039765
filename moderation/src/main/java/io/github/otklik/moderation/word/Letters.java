package io.github.otklik.moderation.word;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.Shown;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What each character is to a reader of hidden words: its class and the sets of letters that it may stand for. */
public final class Letters {
    /** White space. */
    public static final byte SPACE = 0;
    /** A Russian letter. */
    public static final byte RUSSIAN = 1;
    /** A letter of another alphabet. */
    public static final byte FOREIGN = 2;
    /** A digit. */
    public static final byte DIGIT = 3;
    /** A sign that hides letters on purpose, such as an asterisk. */
    public static final byte SIGN = 4;
    /** Punctuation, which may also hide letters. */
    public static final byte POINT = 5;
    /** A character that is not seen, or is drawn over the one before it. */
    public static final byte UNSEEN = 6;
    /** A unit of a surrogate pair. */
    public static final byte PAIR = 7;

    private static final TableFile LETTERS = new TableFile(Letters.class, "letters.txt");

    /** The one table of the library. */
    public static final Letters STANDARD = load();

    static final int TABLE = 0x2D00;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2100;
    private static final int CLASSES = 0x3000;
    private static final byte UNKNOWN = -1;

    /** Where the classes begin in {@link #codeOf}, behind the letters of the alphabet. */
    static final int FIRST_CLASS = Alphabet.SIZE;

    private static final int TWINS = 0x500;
    private static final String TWIN = "twin ";
    private static final String AS = "as ";

    /** The letters that the Cyrillic of the neighbour languages has beside the Russian ones, in lower case. */
    private static final String NEIGHBOURS = "іїєґўәғқңөұүһҗҡҙҫ";

    private static final String SIGNS = "*#@$%&^_•■□●○★☆";

    private final byte[] classes = new byte[CLASSES];
    /** For each of the first characters the code of its letter, or its class behind those. */
    private final byte[] codes = new byte[TWINS];

    private final int[] looks = new int[TABLE];
    private final int[] sounds = new int[TABLE];
    /** For each character in the table the one that it is a variant of, or 0. */
    private final char[] variantOf = new char[TABLE];
    /** The characters above the table that are variants of one in it. */
    private final Map<Integer, Integer> above = new HashMap<>();

    private final byte[] twins = new byte[TWINS];

    private Letters() {
        Arrays.fill(twins, (byte) -1);
        Arrays.fill(classes, UNKNOWN);
        for (int c = 0; c < classes.length; c++) {
            if (c < TWINS || (c >= PUNCTUATION && c < PUNCTUATION_END)) {
                classes[c] = find((char) c);
            }
        }
    }

    private static byte find(char c) {
        if (Alphabet.code(c) >= 0) {
            return RUSSIAN;
        }
        if (Character.isSurrogate(c)) {
            return PAIR;
        }
        int type = Character.getType(c);
        if (type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (type == Character.CONTROL && !Character.isWhitespace(c))
                || c == '\u3164'
                || c == '\u115f') {
            return UNSEEN;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (SIGNS.indexOf(c) >= 0 || (c > 0x2300 && c < 0x2C00 && !Character.isLetterOrDigit(c))) {
            return SIGN;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) ? FOREIGN : POINT;
    }

    /** The code of a Russian letter as {@link Alphabet#code} gives it, or {@link #FIRST_CLASS} and the class of another character. */
    int codeOf(char c) {
        return c < TWINS ? codes[c] : FIRST_CLASS + classOf(c);
    }

    /** The {@linkplain #codeOf codes} of characters, and that of a space behind them. */
    byte[] codesOf(char[] text) {
        byte[] known = codes;
        byte[] of = new byte[text.length + 1];
        for (int at = 0; at < text.length; at++) {
            char c = text[at];
            of[at] = c < TWINS ? known[c] : (byte) codeOf(c);
        }
        of[text.length] = FIRST_CLASS + SPACE;
        return of;
    }

    public byte classOf(CharSequence text, int at) {
        return classOf(text.charAt(at));
    }

    public byte classOf(char c) {
        byte known = c < CLASSES ? classes[c] : UNKNOWN;
        return known == UNKNOWN ? find(c) : known;
    }

    /** Whether all characters between two places are Russian letters. */
    public boolean areRussian(CharSequence text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (classOf(text, at) != RUSSIAN) {
                return false;
            }
        }
        return true;
    }

    /** The letters that a character looks like, a bit each. */
    public int looks(int c) {
        return looks[place(c)];
    }

    /** The letters that a character is read like, a bit each. */
    public int sounds(int c) {
        return sounds[place(c)];
    }

    /** The letters that a character may stand for in any way, a bit each. */
    public int any(int c) {
        int place = place(c);
        return looks[place] | sounds[place];
    }

    /** The place of a character in the table; the first place has nothing. */
    private int place(int c) {
        int plain = StyledLetters.plain(c);
        return plain < TABLE ? plain : above.getOrDefault(plain, 0);
    }

    /** The plain form of a character, in lower case: the letter or digit that it is a variant of, be it styled or with marks. */
    public int plain(int c) {
        int plain = StyledLetters.plain(c);
        if (plain >= TABLE) {
            return above.getOrDefault(plain, plain);
        }
        return variantOf[plain] == 0 ? plain : variantOf[plain];
    }

    /** Whether a character is a letter of the Cyrillic of another language, such as Ukrainian or Kazakh. */
    public static boolean isNeighbour(int c) {
        return NEIGHBOURS.indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** The code of the Russian letter that a character is drawn like to a hair, or -1. */
    public int twin(char c) {
        return c < TWINS ? twins[c] : -1;
    }

    private static Letters load() {
        Letters letters = new Letters();
        for (String line : LETTERS.lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                letters.add(line);
            }
        }
        for (char c = 0; c < TWINS; c++) {
            int code = Alphabet.code(c);
            letters.codes[c] = (byte) (code < 0 ? FIRST_CLASS + letters.classOf(c) : code);
        }
        return letters;
    }

    private void add(String line) {
        if (line.startsWith(TWIN)) {
            for (int i = TWIN.length(); i + 1 < line.length(); i += 3) {
                twins[line.charAt(i)] = (byte) Alphabet.code(line.charAt(i + 1));
            }
            return;
        }
        if (line.startsWith(AS)) {
            variants(line.codePointAt(AS.length()), line.substring(AS.length() + 2));
            return;
        }
        char c = line.charAt(0);
        int gap = line.indexOf(' ', 2);
        if (gap < 0 || line.charAt(1) != ' ') {
            throw new IllegalArgumentException(
                    "Bad row of letters: '" + Shown.cut(line) + "'; it must have three columns");
        }
        looks[c] = set(line.substring(2, gap));
        sounds[c] = set(line.substring(gap + 1));
    }

    /** Lets characters stand for what another stands for; a Russian letter stands for itself. */
    private void variants(int of, String variants) {
        int code = Alphabet.code((char) of);
        looks[of] = code < 0 ? looks[of] : 1 << code;
        for (int i = 0; i < variants.length(); i += Character.charCount(variants.codePointAt(i))) {
            int variant = variants.codePointAt(i);
            if (variant < TABLE) {
                looks[variant] = looks[of];
                sounds[variant] = sounds[of];
                variantOf[variant] = (char) of;
                classes[variant] = Character.isDigit(of) ? DIGIT : FOREIGN;
            } else {
                above.put(variant, of);
            }
        }
    }

    private static int set(String letters) {
        int set = 0;
        for (int i = 0; i < letters.length(); i++) {
            int code = Alphabet.code(letters.charAt(i));
            set |= code < 0 ? 0 : 1 << code;
        }
        return set;
    }
}
