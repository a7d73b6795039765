package io.github.otklik.triage;

import java.util.Locale;

/**
 * A topic and a place, alike however they are typed: case, ё and spaces do not count.
 *
 * @param topic  the topic
 * @param place  the place, or empty
 */
record Matter(String topic, String place) {
    static Matter of(String topic, String place) {
        return new Matter(tidy(topic), tidy(place));
    }

    private static String tidy(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                tidy.append(c == 'ё' ? 'е' : c);
            } else if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        return tidy.toString().strip();
    }
}
