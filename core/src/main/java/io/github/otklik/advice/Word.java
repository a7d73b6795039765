package io.github.otklik.advice;

/**
 * A run of letters or of digits in a text.
 *
 * @param start  where it begins
 * @param end  where it ends, exclusive
 * @param folded  it in lower case, ё as е; a long one cut
 * @param sentence  the number of its sentence, from 0
 * @param apart  whether punctuation stands between the word before and this one
 */
record Word(int start, int end, String folded, int sentence, boolean apart) {
    boolean isNumber() {
        return Character.isDigit(folded.charAt(0));
    }
}
