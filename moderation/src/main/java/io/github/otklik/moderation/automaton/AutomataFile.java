package io.github.otklik.moderation.automaton;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The form in which automata are kept between the build and the start of the library: a mark of the form, what they were made
 * of, and for each automaton the number of groups and states, the table and the ranks.
 */
public final class AutomataFile {
    private static final int FORM = 0x4F744101;

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
            char[] table = new char[accepts[0].length * Alphabet.SIZE];
            in.asCharBuffer().get(table);
            in.position(in.position() + Character.BYTES * table.length);
            for (int[] ranks : accepts) {
                in.asIntBuffer().get(ranks);
                in.position(in.position() + Integer.BYTES * ranks.length);
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
            for (char target : automaton.table()) {
                out.writeChar(target);
            }
            for (int group = 0; group < automaton.groups(); group++) {
                for (int state = 0; state < automaton.size(); state++) {
                    out.writeInt(automaton.accepts(state, group));
                }
            }
        }
        out.flush();
    }
}
