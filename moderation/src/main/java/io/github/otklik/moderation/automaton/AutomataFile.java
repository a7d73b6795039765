package io.github.otklik.moderation.automaton;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which automata are kept between the build and the start of the library: a mark of the form, what they were made
 * of, and for each automaton the number of groups and states, its {@link PackedTable} and the ranks. Numbers are kept in as few
 * bytes as they need, seven bits each.
 */
public final class AutomataFile {
    private static final int FORM = 0x4F744102;
    private static final int SEVEN_BITS = 7;
    private static final int MORE = 1 << SEVEN_BITS;

    private AutomataFile() {}

    /** The automata of a file; none if it is of another form or made of other tables. */
    public static List<WordAutomaton> read(byte[] file, long madeOf) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (in.remaining() < 16 || in.getInt() != FORM || in.getLong() != madeOf) {
            return List.of();
        }
        int count = in.getInt();
        List<WordAutomaton> automata = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int[][] accepts = new int[in.getInt()][in.getInt()];
            char[] table = PackedTable.read(in, accepts[0].length);
            for (int[] ranks : accepts) {
                for (int state = 0; state < ranks.length; state++) {
                    ranks[state] = number(in) + WordAutomaton.NONE;
                }
            }
            automata.add(new WordAutomaton(table, accepts));
        }
        return automata;
    }

    /** Writes automata and what they were made of. */
    public static void write(List<WordAutomaton> automata, long madeOf, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(FORM);
        out.writeLong(madeOf);
        out.writeInt(automata.size());
        for (WordAutomaton automaton : automata) {
            out.writeInt(automaton.groups());
            out.writeInt(automaton.size());
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            PackedTable.write(automaton.table(), packed);
            for (int group = 0; group < automaton.groups(); group++) {
                for (int state = 0; state < automaton.size(); state++) {
                    number(packed, automaton.accepts(state, group) - WordAutomaton.NONE);
                }
            }
            packed.writeTo(out);
        }
        out.flush();
    }

    /** Reads a number of 0 or more. */
    static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            number |= (next & (MORE - 1)) << shift;
            shift += SEVEN_BITS;
        } while (next < 0);
        return number;
    }

    /** Writes a number of 0 or more. */
    static void number(ByteArrayOutputStream out, int number) {
        int left = number;
        while (left >= MORE) {
            out.write((left & (MORE - 1)) | MORE);
            left >>>= SEVEN_BITS;
        }
        out.write(left);
    }
}
