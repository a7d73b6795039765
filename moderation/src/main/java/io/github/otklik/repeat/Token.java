package io.github.otklik.repeat;

/**
 * A word or a number of a message.
 *
 * @param text  the word in lower case with ё as е, or the digits, with the letter of a house
 * @param number  whether it is a number
 * @param vague  whether it is a number that names nothing: with a point or a colon, a year, too long
 * @param capital  whether its first letter alone is a capital
 * @param first  whether it begins a sentence
 * @param quoted  whether an opening quotation mark stands before it
 * @param closed  whether a comma, a point, a colon or a dash stands after it
 */
record Token(
        String text, boolean number, boolean vague, boolean capital, boolean first, boolean quoted, boolean closed) {}
