package io.github.otklik.moderation.automaton;

/** The 32 letters that words are compared in: lower-case Russian letters, with ё read as е. */
public final class Alphabet {
    /** A letter is a number of so many bits. */
    public static final int BITS = 5;

    public static final int SIZE = 1 << BITS;
    /** How many pairs of letters there are; a pair is a number, the first letter as the higher bits. */
    public static final int PAIRS = SIZE * SIZE;

    private static final String LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя";

    private Alphabet() {}

    /** The code of a Russian letter of either case, or -1. */
    public static int code(char c) {
        if (c >= 'а' && c <= 'я') {
            return c - 'а';
        }
        if (c >= 'А' && c <= 'Я') {
            return c - 'А';
        }
        return c == 'ё' || c == 'Ё' ? 'е' - 'а' : -1;
    }

    public static char letter(int code) {
        return LETTERS.charAt(code);
    }
}
