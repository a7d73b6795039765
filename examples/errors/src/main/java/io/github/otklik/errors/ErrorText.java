package io.github.otklik.errors;

import io.github.otklik.text.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of {@code messages.txt}: an English text as a library or a command says it, with values in it, and the Russian one.
 *
 * @param english  what stands between the values of the English text; one piece more than there are values
 * @param quoted  of each value, whether it stands in quotation marks, and so is somebody's own
 * @param places  which value of the Russian text each one is
 * @param russian  the Russian text
 */
record ErrorText(List<String> english, List<Boolean> quoted, List<Integer> places, String russian) {
    /** A row of these two texts, {@code {0}} to {@code {9}} for values. */
    static ErrorText of(String english, String russian) {
        List<String> pieces = new ArrayList<>();
        List<Boolean> quoted = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int start = 0;
        for (int open = english.indexOf('{'); open >= 0; open = english.indexOf('{', open + 1)) {
            if (open + 2 < english.length() && english.charAt(open + 2) == '}') {
                String before = english.substring(start, open);
                pieces.add(before);
                quoted.add(before.endsWith("'"));
                places.add(english.charAt(open + 1) - '0');
                start = open + 3;
            }
        }
        pieces.add(english.substring(start));
        return new ErrorText(List.copyOf(pieces), List.copyOf(quoted), List.copyOf(places), russian);
    }

    /** How much of the text never changes: the more, the surer a text that fits is meant. */
    int weight() {
        return english.stream().mapToInt(String::length).sum();
    }

    /** The values of a text that reads like this one. */
    Optional<List<String>> values(String said) {
        String last = english.get(english.size() - 1);
        int at = english.get(0).length();
        int end = said.length() - last.length();
        if (english.size() == 1) {
            return said.equals(last) ? Optional.of(List.of()) : Optional.empty();
        }
        if (at > end || !said.startsWith(english.get(0)) || !said.endsWith(last)) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (String piece : english.subList(1, english.size() - 1)) {
            int next = said.indexOf(piece, at);
            if (next < 0 || next + piece.length() > end) {
                return Optional.empty();
            }
            values.add(said.substring(at, next));
            at = next + piece.length();
        }
        values.add(said.substring(at, end));
        return Optional.of(values);
    }

    /** The Russian text with values, in the order of the English one. */
    String russian(List<String> values) {
        List<String> inOrder = new ArrayList<>(values);
        for (int i = 0; i < values.size(); i++) {
            inOrder.set(places.get(i), values.get(i));
        }
        return Bundle.fill(russian, inOrder);
    }
}
