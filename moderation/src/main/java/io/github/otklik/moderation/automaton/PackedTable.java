package io.github.otklik.moderation.automaton;

/**
 * A table of transitions and ranks in few bytes. Most rows of an automaton that looks for words anywhere differ in a letter or two
 * from the row that is gone to when the word does not go on, so each is kept as an earlier row like it and what differs. What
 * is kept of all rows: those earlier rows, which letters differ, where they lead, and the ranks that differ.
 *
 * <p>An earlier row is 0 if it is the one that the row before it leads to from its own earlier row; else it is one more than its
 * number. A letter has a mark if it is the last of its row, and another if it leads to the first state that was not led to before;
 * a row that does not differ is a mark alone. Of the other targets, states that are often led to stand in a list, the most frequent
 * first, and are one more than their place there. Any other is 0, and behind that its distance from the row, where distances forward
 * are even and those backward odd. A rank is 0 if it is that of the earlier row.
 */
final class PackedTable {
    private static final int WIDTH = Alphabet.SIZE;
    static final int NEW = WIDTH;
    static final int LAST = 2 * WIDTH;
    static final byte NO_LETTER = -1;
    static final int OTHER = 0;
    static final int LISTED = 1;
    static final int AS_BEFORE = 0;

    private PackedTable() {}

    /**
     * Reads a table.
     *
     * @param accepts  for each group the ranks of all states, which are read too
     */
    static char[] read(TablesInput in, int[][] accepts) {
        int states = accepts[0].length;
        int[] often = in.numbers();
        int[] kept = in.numbers();
        byte[] letters = in.bytes(in.number());
        char[] table = new char[states * WIDTH];
        int[] expected = new int[states];
        int[] like = new int[states];
        int at = 0;
        int farthest = 0;
        for (int state = 0; state < states; state++) {
            int earlier = kept[state] == AS_BEFORE ? expected[state] : kept[state] - 1;
            like[state] = earlier;
            System.arraycopy(table, earlier * WIDTH, table, state * WIDTH, WIDTH);
            int marked;
            do {
                marked = letters[at++];
                if (marked == NO_LETTER) {
                    break;
                }
                int letter = marked & (WIDTH - 1);
                int target;
                if ((marked & NEW) != 0) {
                    target = ++farthest;
                    expected[target] = table[earlier * WIDTH + letter];
                } else {
                    int code = in.number();
                    target = code == OTHER ? state + distance(in.number()) : often[code - LISTED];
                    farthest = Math.max(farthest, target);
                }
                table[state * WIDTH + letter] = (char) target;
            } while ((marked & LAST) == 0);
        }
        for (int[] ranks : accepts) {
            readRanks(in, like, ranks);
        }
        return table;
    }

    private static void readRanks(TablesInput in, int[] like, int[] ranks) {
        for (int state = 0; state < ranks.length; state++) {
            int code = in.number();
            ranks[state] = code == AS_BEFORE ? (state == 0 ? WordAutomaton.NONE : ranks[like[state]]) : code - 2;
        }
    }

    private static int distance(int kept) {
        return kept % 2 == 0 ? kept / 2 : -(kept + 1) / 2;
    }
}
