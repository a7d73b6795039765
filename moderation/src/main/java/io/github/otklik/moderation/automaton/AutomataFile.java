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
 * of, and for each automaton the number of groups and states and its {@link PackedTable}, or, where the number of groups is 0,
 * how it is {@linkplain FoldedTable folded} from the first. Numbers are kept in as few bytes as they need, seven bits each.
 */
public final class AutomataFile {
    private static final int FORM = 0x4F744103;
    private static final int FOLDED = 0;
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
            int groups = in.getInt();
            int states = in.getInt();
            if (groups == FOLDED) {
                automata.add(FoldedTable.read(in, states, automata.get(0)));
            } else {
                int[][] accepts = new int[groups][states];
                automata.add(new WordAutomaton(PackedTable.read(in, accepts), accepts));
            }
        }
        return automata;
    }

    /** Writes automata and what they were made of. */
    public static void write(List<WordAutomaton> automata, long madeOf, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(FORM);
        out.writeLong(madeOf);
        out.writeInt(automata.size());
        boolean first = true;
        for (WordAutomaton automaton : automata) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            boolean folded = !first && FoldedTable.write(automaton, automata.get(0), packed);
            out.writeInt(folded ? FOLDED : automaton.groups());
            out.writeInt(automaton.size());
            if (!folded) {
                PackedTable.write(automaton.table(), automaton.ranks(), packed);
            }
            packed.writeTo(out);
            first = false;
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
