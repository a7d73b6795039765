package io.github.otklik.moderation.mask;

import static io.github.otklik.moderation.mask.Channel.weight;

import io.github.otklik.moderation.automaton.Alphabet;
import io.github.otklik.moderation.automaton.FormAutomaton;
import io.github.otklik.moderation.automaton.WordAutomaton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of pieces as words of an automaton in all ways at once, with a bounded number of ways, and shows each to a judge.
 * Reused from row to row within one check.
 *
 * <p>It is the search of Viterbi (1967) over pairs of a piece and a state, as in the recognition of words with errors by a finite
 * automaton (Oflazer, Error-tolerant finite-state recognition, 1996): of the ways that lead to one pair the one is kept whose edits
 * cost least.
 */
final class MaskedReader {
    private static final int NODES = 1 << 14;
    private static final byte NO_LETTER = ReadingNodes.NO_LETTER;

    private final ReadingNodes nodes = new ReadingNodes();
    private final UsualForms usual = UsualForms.STANDARD;
    private int[] now = new int[ReadingNodes.FIRST];
    private int[] then = new int[ReadingNodes.FIRST];
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
        nodes.size = 0;
        int count = 1;
        int usualStart = forms == null ? UsualForms.NONE : UsualForms.START;
        now[0] = nodes.add(WordAutomaton.START, usualStart, 0, -1, NO_LETTER, Channel.AS_WRITTEN);
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
                show(automaton, piece + 1, count, judge);
            }
        }
        return count > 0;
    }

    private void show(WordAutomaton automaton, int pieces, int count, Judge judge) {
        for (int i = 0; i < count; i++) {
            int rank = automaton.accepts(nodes.states[now[i]]);
            if (rank >= 0) {
                judge.reading(now[i], pieces, rank);
            }
        }
    }

    private void letter(WordAutomaton automaton, boolean hides, MaskedText text, int piece, int from) {
        int state = nodes.states[from];
        boolean digit = text.kinds[piece] == MaskedText.Piece.DIGIT;
        if (digit && !text.single(piece)) {
            return;
        }
        boolean exact = text.exact[piece];
        for (int set = text.letters[piece]; set != 0; set &= set - 1) {
            int letter = Integer.numberOfTrailingZeros(set);
            push(automaton.next(state, letter), from, letter, exact ? Channel.AS_WRITTEN : Channel.LOOK_ALIKE);
            if (nodes.lastLetter(from) == letter) {
                // a word is stretched at no higher cost the longer it is
                boolean again = nodes.emitted[from] < 0 && nodes.edits[from] < Channel.DIGIT_HIDES;
                int repeated = again ? Channel.AS_WRITTEN : Channel.REPEATED;
                push(state, from, NO_LETTER, exact ? repeated : Channel.REPEATED_LOOK_ALIKE);
            }
        }
        if (digit && hides && text.between(piece)) {
            for (int letter = 0; letter < Alphabet.SIZE; letter++) {
                push(automaton.next(state, letter), from, letter, Channel.DIGIT_HIDES);
            }
        }
    }

    /** A run hides from none to several letters; a sign may also be drawn like a letter. */
    private void run(FormAutomaton of, CharSequence source, MaskedText text, int piece, int count) {
        int length = text.counts[piece];
        int alike = length == 1 ? text.letters[piece] : 0;
        int passed = length > 1 ? Channel.RUN_PASSED : alike != 0 ? Channel.SIGN_PASSED : Channel.MARK_PASSED;
        for (int i = 0; i < count; i++) {
            push(nodes.states[now[i]], now[i], NO_LETTER, passed);
            for (int set = alike; set != 0; set &= set - 1) {
                int letter = Integer.numberOfTrailingZeros(set);
                push(of.next(nodes.states[now[i]], letter), now[i], letter, Channel.LOOK_ALIKE);
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
            int begin = nodes.size;
            level.clear();
            for (int i = first; i < last; i++) {
                hide(of, hidden == 1 ? now[i] : i, behind, most - hidden);
            }
            int end = nodes.size;
            for (int node = begin; node < end; node++) {
                if (behind.follows(nodes.states[node], 0)) {
                    push(
                            nodes.states[node],
                            nodes.usuals[node],
                            nodes.costs[node] + HiddenLetters.misfit(text, piece, hidden, usual, nodes.usuals[node]),
                            node,
                            NO_LETTER,
                            Channel.HIDDEN);
                }
            }
            first = begin;
            last = end;
        }
    }

    /** Lets a sign hide one letter more, where what is seen behind it can still follow. */
    private void hide(FormAutomaton of, int from, Behind behind, int left) {
        int state = nodes.states[from];
        int end = of.firstEdge(state + 1);
        for (int i = of.firstEdge(state); i < end && nodes.size < NODES - 1; i++) {
            int target = FormAutomaton.target(of.edge(i));
            if (behind.follows(target, left)) {
                int letter = FormAutomaton.letter(of.edge(i));
                int behindUsual = usual.next(nodes.usuals[from], letter);
                int other = level.putIfAbsent(key(target, behindUsual), nodes.size);
                if (other < 0) {
                    nodes.add(target, behindUsual, nodes.costs[from], from, letter, Channel.HIDDEN_LETTER);
                } else {
                    nodes.relax(other, nodes.costs[from], from, letter, Channel.HIDDEN_LETTER);
                }
            }
        }
    }

    private void push(int state, int from, int letter, int edit) {
        if (state != WordAutomaton.DEAD) {
            int behind = letter < 0 ? nodes.usuals[from] : usual.next(nodes.usuals[from], letter);
            push(state, behind, nodes.costs[from], from, letter, edit);
        }
    }

    private void push(int state, int usualNode, int before, int from, int letter, int edit) {
        if (nodes.size >= NODES) {
            return;
        }
        int cost = before + weight(edit);
        int other = owners.putIfAbsent(key(state, usualNode), nodes.size);
        if (other >= 0) {
            nodes.relax(other, cost, from, letter, edit);
            return;
        }
        if (thenSize == then.length) {
            then = Arrays.copyOf(then, 2 * thenSize);
        }
        then[thenSize++] = nodes.add(state, usualNode, cost, from, letter, edit);
    }

    /** Ways that lead to one state are one from there on, but for those along the usual forms, each of which counts by itself. */
    private static int key(int state, int usualNode) {
        return usualNode == UsualForms.NONE ? state : -1 - usualNode;
    }

    /** What the edits of a reading cost. */
    int cost(int node) {
        return nodes.costs[node];
    }

    /** Tells a reading from its last letter to its first. */
    void trace(int node, MaskedReading reading) {
        int tip = nodes.usuals[node];
        reading.begin(nodes.costs[node], usual.rank(tip), usual.place(tip));
        nodes.trace(node, reading);
    }
}
