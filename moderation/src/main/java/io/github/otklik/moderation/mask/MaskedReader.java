package io.github.otklik.moderation.mask;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of pieces as words of an automaton in all ways at once, with a bounded number of ways, and shows each to a judge.
 * Reused from row to row within one check.
 */
final class MaskedReader {
    /** The letter is as it stands. */
    static final byte PLAIN = 0;
    /** A sign is read as a letter that it looks like. */
    static final byte LOOK = 1;
    /** A repeated letter is passed over. */
    static final byte STRETCH = 2;
    /** A sign hides the letter. */
    static final byte SIGNS = 3;
    /** Signs that hide nothing are passed over. */
    static final byte JOIN = 4;

    private static final int FIRST = 32;
    private static final int NODES = 1 << 14;
    private static final byte NO_LETTER = -1;

    private int[] states = new int[FIRST];
    private int[] costs = new int[FIRST];
    private int[] parents = new int[FIRST];
    private byte[] emitted = new byte[FIRST];
    private boolean[] seen = new boolean[FIRST];
    private byte[] hows = new byte[FIRST];
    private int size;
    private int[] now = new int[FIRST];
    private int[] then = new int[FIRST];
    private int thenSize;
    private final StateMap owners = new StateMap();
    private final StateMap level = new StateMap();

    /** Where a reading is judged. */
    interface Judge {
        /** A reading that the automaton accepts after a number of pieces. */
        void reading(int node, int pieces, int rank);
    }

    /** Reads a row in which nothing is hidden: a run of signs ends it. */
    void readWords(WordAutomaton words, CharSequence source, MaskedText text, Judge judge) {
        read(words, null, source, text, judge);
    }

    /** Reads a row in which runs of signs, and digits between letters, may hide letters of full forms. */
    void readForms(FormAutomaton forms, CharSequence source, MaskedText text, Judge judge) {
        read(forms.automaton(), forms, source, text, judge);
    }

    /** Whether a row is a beginning of any full form. */
    boolean begins(FormAutomaton forms, CharSequence source, MaskedText text) {
        return read(forms.automaton(), forms, source, text, null);
    }

    /** Reads a row and shows every reading that may end where it ends; whether there is any at the end of the row. */
    private boolean read(
            WordAutomaton automaton,
            @Nullable FormAutomaton forms,
            CharSequence source,
            MaskedText text,
            @Nullable Judge judge) {
        size = 0;
        int count = 1;
        now[0] = node(WordAutomaton.START, 0, -1, NO_LETTER, true, PLAIN);
        for (int piece = 0; piece < text.size && count > 0; piece++) {
            thenSize = 0;
            owners.clear();
            if (text.kinds[piece] == MaskedText.Piece.RUN) {
                if (forms == null) {
                    return false;
                }
                run(forms, source, text, piece, count);
            } else {
                for (int i = 0; i < count; i++) {
                    letter(automaton, forms != null, text, piece, now[i]);
                }
            }
            int[] old = now;
            now = then;
            then = old;
            count = thenSize;
            if (judge != null && text.ends(piece + 1)) {
                for (int i = 0; i < count; i++) {
                    int rank = automaton.accepts(states[now[i]]);
                    if (rank >= 0) {
                        judge.reading(now[i], piece + 1, rank);
                    }
                }
            }
        }
        return count > 0;
    }

    private void letter(WordAutomaton automaton, boolean hides, MaskedText text, int piece, int from) {
        int state = states[from];
        boolean digit = text.kinds[piece] == MaskedText.Piece.DIGIT;
        if (digit && !text.single(piece)) {
            return;
        }
        boolean exact = text.exact[piece];
        for (int set = text.letters[piece]; set != 0; set &= set - 1) {
            int letter = Integer.numberOfTrailingZeros(set);
            push(
                    automaton.next(state, letter),
                    costs[from] + (exact ? 0 : Channel.weight(Channel.LOOK_ALIKE)),
                    from,
                    (byte) letter,
                    true,
                    exact ? PLAIN : LOOK);
            if (lastLetter(from) == letter) {
                // A look-alike is rather the other letter that it looks like than the same one again.
                push(
                        state,
                        costs[from]
                                + (exact
                                        ? Channel.weight(Channel.REPEATED)
                                        : Channel.weight(Channel.REPEATED_LOOK_ALIKE)),
                        from,
                        NO_LETTER,
                        true,
                        STRETCH);
            }
        }
        if (digit && hides && text.between(piece)) {
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                push(
                        automaton.next(state, letter),
                        costs[from] + Channel.weight(Channel.DIGIT_HIDES),
                        from,
                        (byte) letter,
                        false,
                        SIGNS);
            }
        }
    }

    private int lastLetter(int node) {
        int at = node;
        while (at >= 0 && emitted[at] < 0) {
            at = parents[at];
        }
        return at < 0 ? -1 : emitted[at];
    }

    /** A run hides from none to several letters; a sign may also be drawn like a letter. */
    private void run(FormAutomaton of, CharSequence source, MaskedText text, int piece, int count) {
        int length = text.counts[piece];
        for (int i = 0; i < count; i++) {
            int from = now[i];
            int parting = length > 1
                    ? Channel.weight(Channel.RUN_PASSED)
                    : text.letters[piece] != 0 ? Channel.weight(Channel.SIGN_PASSED) : 0;
            push(states[from], costs[from] + parting, from, NO_LETTER, true, JOIN);
            for (int set = length == 1 ? text.letters[piece] : 0; set != 0; set &= set - 1) {
                int letter = Integer.numberOfTrailingZeros(set);
                push(
                        of.next(states[from], letter),
                        costs[from] + Channel.weight(Channel.LOOK_ALIKE),
                        from,
                        (byte) letter,
                        true,
                        LOOK);
            }
        }
        int most = HiddenLetters.most(text, source, piece);
        Behind behind = new Behind(
                of,
                HiddenLetters.lettersAt(text, piece + 1),
                HiddenLetters.pairsAt(text, piece + 1),
                text.ends(piece + 1));
        int first = 0;
        int last = count;
        for (int hidden = 1; hidden <= most && last > first; hidden++) {
            int begin = size;
            level.clear();
            for (int i = first; i < last; i++) {
                hide(of, hidden == 1 ? now[i] : i, behind, most - hidden);
            }
            int misfit = Math.abs(hidden - length)
                    * (text.signs[piece] > 0
                            ? Channel.weight(Channel.SIGN_MISFIT)
                            : Channel.weight(Channel.DOT_MISFIT));
            for (int node = begin; node < size; node++) {
                if (behind.follows(states[node], 0)) {
                    push(
                            states[node],
                            costs[node] + Channel.weight(Channel.HIDDEN) + misfit,
                            node,
                            NO_LETTER,
                            true,
                            PLAIN);
                }
            }
            first = begin;
            last = size;
        }
    }

    /** Lets a sign hide one letter more, where what is seen behind it can still follow. */
    private void hide(FormAutomaton of, int from, Behind behind, int left) {
        int state = states[from];
        int end = of.firstEdge(state + 1);
        for (int i = of.firstEdge(state); i < end && size < NODES - 1; i++) {
            int target = FormAutomaton.target(of.edge(i));
            if (behind.follows(target, left) && level.putIfAbsent(target, size) < 0) {
                node(target, costs[from], from, (byte) FormAutomaton.letter(of.edge(i)), false, SIGNS);
            }
        }
    }

    private void push(int state, int cost, int from, byte letter, boolean visible, byte how) {
        if (state == WordAutomaton.DEAD || size >= NODES) {
            return;
        }
        int other = owners.putIfAbsent(state, size);
        if (other >= 0) {
            if (costs[other] > cost) {
                costs[other] = cost;
                parents[other] = from;
                emitted[other] = letter;
                seen[other] = visible;
                hows[other] = how;
            }
            return;
        }
        if (thenSize == then.length) {
            then = Arrays.copyOf(then, 2 * thenSize);
        }
        then[thenSize++] = node(state, cost, from, letter, visible, how);
    }

    private int node(int state, int cost, int from, byte letter, boolean visible, byte how) {
        if (size == states.length) {
            grow();
        }
        states[size] = state;
        costs[size] = cost;
        parents[size] = from;
        emitted[size] = letter;
        seen[size] = visible;
        hows[size] = how;
        return size++;
    }

    private void grow() {
        int more = 2 * size;
        states = Arrays.copyOf(states, more);
        costs = Arrays.copyOf(costs, more);
        parents = Arrays.copyOf(parents, more);
        emitted = Arrays.copyOf(emitted, more);
        seen = Arrays.copyOf(seen, more);
        hows = Arrays.copyOf(hows, more);
    }

    int cost(int node) {
        return costs[node];
    }

    /** Tells a reading from its last letter to its first. */
    void trace(int node, MaskedReading reading) {
        reading.clear();
        for (int at = node; at >= 0; at = parents[at]) {
            if (emitted[at] >= 0) {
                reading.letter(emitted[at], seen[at]);
            }
            reading.way(hows[at]);
        }
    }
}
