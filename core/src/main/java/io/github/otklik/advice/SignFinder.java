package io.github.otklik.advice;

import java.util.ArrayList;
import java.util.List;

/** Looks for one sign of a table in one text. */
final class SignFinder {
    /** An opening begins within so many words. */
    private static final int OPENING = 6;
    /** A word that may stand before an opening and is no name, such as "р." and "п.". */
    private static final int SHORT = 2;

    private final Row row;
    private final CharSequence text;
    private final List<Word> words;

    SignFinder(Row row, CharSequence text, List<Word> words) {
        this.row = row;
        this.text = text;
        this.words = words;
    }

    List<Advice> find() {
        return switch (row.kind()) {
            case PHRASE -> advice(row.find(words));
            case OPENING -> advice(opening(false));
            case DATELINE -> advice(opening(true));
            case RUN -> advice(runs());
            case SENTENCE -> advice(sentences());
            case ABSENCE -> row.find(words).isEmpty() ? List.of(row.advice(0, 0)) : List.of();
            case TOTAL, SUBSTANCE, CHECK -> List.of();
        };
    }

    private List<Advice> advice(List<Row.Match> matches) {
        return matches.stream()
                .map(match -> row.advice(
                        words.get(match.first()).start(),
                        words.get(match.afterLast() - 1).end()))
                .toList();
    }

    private List<Row.Match> opening(boolean dateline) {
        for (int at = 0; at < Math.min(OPENING, words.size()); at++) {
            int length = row.longest(words, at);
            if (length > 0 && (!dateline || (at > 0 && words.get(at).apart() && isParted(at + length)))) {
                return List.of(new Row.Match(0, at + length));
            }
            Word word = words.get(at);
            boolean named = Character.isUpperCase(text.charAt(word.start())) || word.end() - word.start() <= SHORT;
            if (word.isNumber() || !named) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Whether a full stop or a dash stands before a word, or the text ends there. */
    private boolean isParted(int word) {
        int from = words.get(word - 1).end();
        int to = word < words.size() ? words.get(word).start() : text.length();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '-' || c == '–' || c == '—' || c == '\n') {
                return true;
            }
        }
        return false;
    }

    private List<Row.Match> runs() {
        List<Row.Match> runs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= words.size(); at++) {
            boolean fits = at < words.size() && row.longest(words, at) > 0;
            boolean joined = fits && at > start && !words.get(at).apart();
            if (!fits || !joined) {
                if (at - start >= row.number()) {
                    runs.add(new Row.Match(start, at));
                }
                start = fits ? at : at + 1;
            }
        }
        return runs;
    }

    private List<Row.Match> sentences() {
        List<Row.Match> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= words.size(); at++) {
            if (at == words.size()
                    || words.get(at).sentence() != words.get(start).sentence()) {
                if (at - start > row.number()) {
                    sentences.add(new Row.Match(start, at));
                }
                start = at;
            }
        }
        return sentences;
    }
}
