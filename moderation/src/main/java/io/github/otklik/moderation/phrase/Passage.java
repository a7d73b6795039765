package io.github.otklik.moderation.phrase;

import io.github.otklik.moderation.Finding;
import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.word.Letters;
import java.util.List;

/** What a passage says in plain letters: lower case, words parted by single spaces, hidden words and look-alikes read. */
final class Passage {
    private Passage() {}

    /**
     * A passage in plain letters; linear in it.
     *
     * @param found  what was found in the text before, by place; the words behind masks are taken from it
     * @param from  the first of those that may lie in the passage
     * @param to  behind the last of those
     */
    static String plain(CharSequence text, int start, int end, List<Finding> found, int from, int to) {
        StringBuilder plain = new StringBuilder(end - start);
        int next = from;
        int at = start;
        while (at < end) {
            while (next < to && found.get(next).start() < at) {
                next++;
            }
            Finding finding = next < to ? found.get(next) : null;
            if (finding != null && finding.masked() && finding.start() == at && finding.end() <= end) {
                plain.append(finding.canonical());
                at = finding.end();
            } else {
                add(plain, text, at);
                at++;
            }
        }
        return plain.toString().strip();
    }

    private static void add(StringBuilder plain, CharSequence text, int at) {
        char c = text.charAt(at);
        int code = Alphabet.code(c);
        if (code < 0 && besideRussian(text, at)) {
            code = Letters.STANDARD.twin(c);
        }
        if (code >= 0) {
            plain.append(Alphabet.letter(code));
        } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            plain.append(Character.toLowerCase(c));
        } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean besideRussian(CharSequence text, int at) {
        return (at > 0 && Alphabet.code(text.charAt(at - 1)) >= 0)
                || (at + 1 < text.length() && Alphabet.code(text.charAt(at + 1)) >= 0);
    }
}
