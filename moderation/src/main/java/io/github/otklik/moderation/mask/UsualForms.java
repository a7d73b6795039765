package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the words looked for that people write most, by which the meaning of a mask is known: the form that fits the signs
 * at the least cost, where one that is used less costs more. Immutable.
 *
 * <p>A form is laid along a row of pieces by dynamic programming (Wagner and Fischer, 1974): a letter that is seen costs
 * nothing, one that only looks alike a little, and a run of signs costs by how far the letters that it hides are from as many.
 */
final class UsualForms {
    /** The one table of the library. */
    static final UsualForms STANDARD = new UsualForms(new TableFile(UsualForms.class, "usual.txt").lines());

    private static final int NEVER = 1 << 20;
    private static final int LONGEST = 16;
    private static final int ELLIPSIS = 3;
    private final List<Form> forms = new ArrayList<>();
    private final List<List<Form>> byFirst = new ArrayList<>();

    /** A form and what it costs: how rarely it is used, 0 for the commonest, and with it how it fits the signs. */
    static final class Form {
        final String word;
        final int cost;

        Form(String word, int cost) {
            this.word = word;
            this.cost = cost;
        }

        @Override
        public String toString() {
            return word + " " + cost;
        }
    }

    /** Reads rows of forms, the commonest first. */
    UsualForms(List<String> lines) {
        for (int letter = 0; letter < Alphabet.SIZE; letter++) {
            byFirst.add(new ArrayList<>());
        }
        Set<String> known = new HashSet<>();
        int rank = 0;
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                if (known.add(word)) {
                    Form form = new Form(word, rank);
                    forms.add(form);
                    byFirst.get(Alphabet.code(word.charAt(0))).add(form);
                }
            }
            rank++;
        }
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }

    /** The form that fits the first pieces of a row best, or null if none fits. */
    @Nullable
    Form fit(CharSequence source, MaskedText text, int pieces) {
        List<Form> among = text.kinds[0] == MaskedText.Piece.LETTER && text.exact[0]
                ? byFirst.get(Integer.numberOfTrailingZeros(text.letters[0]))
                : forms;
        int[] most = new int[pieces];
        for (int piece = 0; piece < pieces; piece++) {
            most[piece] = text.kinds[piece] == MaskedText.Piece.RUN ? HiddenLetters.most(text, source, piece) : 0;
        }
        int[] now = new int[LONGEST + 1];
        int[] next = new int[LONGEST + 1];
        Form best = null;
        int least = NEVER;
        for (Form form : among) {
            int cost = form.word.length() > LONGEST ? NEVER : cost(form, text, most, least, now, next);
            if (cost < least) {
                best = form;
                least = cost;
            }
        }
        return best == null ? null : new Form(best.word, least);
    }

    /** What it costs to lay a form along the pieces, or {@link #NEVER} if that is not less than a limit. */
    private static int cost(Form form, MaskedText text, int[] most, int limit, int[] first, int[] second) {
        int length = form.word.length();
        int[] now = first;
        int[] next = second;
        Arrays.fill(now, NEVER);
        now[0] = form.cost;
        for (int piece = 0; piece < most.length; piece++) {
            Arrays.fill(next, NEVER);
            boolean open = false;
            for (int at = 0; at <= length; at++) {
                if (now[at] < limit) {
                    open = true;
                    step(form, at, now[at], text, piece, most[piece], next);
                }
            }
            if (!open) {
                return NEVER;
            }
            int[] old = now;
            now = next;
            next = old;
        }
        return now[length];
    }

    private static void step(Form form, int at, int cost, MaskedText text, int piece, int mostHidden, int[] next) {
        String word = form.word;
        if (text.kinds[piece] == MaskedText.Piece.RUN) {
            int most = Math.min(mostHidden, word.length() - at);
            least(
                    next,
                    at,
                    cost
                            + (text.counts[piece] > 1
                                    ? Channel.weight(Channel.USUAL_RUN_PASSED)
                                    : Channel.weight(Channel.USUAL_MARK_PASSED)));
            for (int hidden = 1; hidden <= most; hidden++) {
                least(next, at + hidden, cost + Channel.weight(Channel.HIDDEN) + misfit(form, text, piece, hidden));
            }
        }
        boolean fits = at < word.length() && (text.letters[piece] & 1 << Alphabet.code(word.charAt(at))) != 0;
        if (fits && (text.kinds[piece] != MaskedText.Piece.RUN || text.counts[piece] == 1)) {
            least(next, at + 1, cost + (text.exact[piece] ? 0 : Channel.weight(Channel.LOOK_ALIKE)));
        }
        if (text.kinds[piece] == MaskedText.Piece.RUN) {
            return;
        }
        if (at > 0 && (text.letters[piece] & 1 << Alphabet.code(word.charAt(at - 1))) != 0) {
            least(next, at, cost + Channel.weight(Channel.REPEATED));
        }
        if (text.kinds[piece] == MaskedText.Piece.DIGIT && at < word.length() && text.between(piece)) {
            least(next, at + 1, cost + Channel.weight(Channel.USUAL_DIGIT_HIDES));
        }
    }

    /** What it costs that a run has more or fewer signs than letters; the commonest words are cut short at will. */
    private static int misfit(Form form, MaskedText text, int run, int hidden) {
        int count = text.counts[run];
        int missing = Math.abs(hidden - count);
        if (text.signs[run] == 0) {
            missing = Math.min(
                    count <= ELLIPSIS
                            ? Channel.weight(Channel.USUAL_MISFIT_MOST)
                            : Channel.weight(Channel.USUAL_MISFIT_OF_DOTS),
                    missing);
        }
        int misfit = missing
                * (text.signs[run] > 0 ? Channel.weight(Channel.SIGN_MISFIT) : Channel.weight(Channel.DOT_MISFIT));
        boolean several = text.signs[run] > 0 || text.dots[run] > 1;
        return form.cost == 0 && several && hidden > text.counts[run]
                ? Math.min(Channel.weight(Channel.USUAL_MISFIT_MOST), misfit)
                : misfit;
    }

    private static void least(int[] costs, int at, int cost) {
        costs[at] = Math.min(costs[at], cost);
    }
}
