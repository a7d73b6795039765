package io.github.otklik.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The command line with one mistake in what it prints: a host that a conformance kit must find out. */
final class BrokenHost {
    private BrokenHost() {}

    /** A mistake by its name: what of the answers is replaced, and by what. */
    enum Mistake {
        NONE("(?!)", ""),
        A_MINUTE_MORE("T(\\d\\d):30:00", "T$1:31:00"),
        A_DAY_LATE("(?m)^2022-09-06$", "2022-09-07"),
        GUESSES_BEYOND_THE_CALENDAR("(?m)^\\{\"line\".*$", "true"),
        LATENESS_BY_THE_CLOCK("\"late\":\"PT60S\"", "\"late\":\"PT61S\""),
        ANOTHER_CODE("WRONG_UNIT", "WRONG_ROLE"),
        ANOTHER_CLAUSE("\"clause\":\"1/19bis\"", "\"clause\":\"1/20\""),
        LINES_LEFT_OUT("(?s)^((?:[^\n]*\n){3}).*", "$1"),
        TAKES_EVERY_ACT(",\"error\":.*", ",\"output\":[]}"),
        DELETES_NOTHING("\"DELETE\"", "\"REVIEW\""),
        INVENTS_A_WORD("\"canonical\":\"пиздец\"", "\"canonical\":\"песец\""),
        SEES_NO_SECOND_FACTOR("two-factor", "two-factors"),
        NEVER_REFUSES("\"act\":\"REFUSE\"", "\"act\":\"DEFER\""),
        ONE_LINE_MORE("(?s)\\z", "more\n"),
        SAYS_NOTHING("(?s).+", ""),
        SPEAKS_NO_JSON("[{}]", ""),
        FAILS("(?!)", "");

        private final String what;
        private final String with;

        Mistake(String what, String with) {
            this.what = what;
            this.with = with;
        }

        String in(String answers) {
            return answers.replaceAll(what, with);
        }
    }

    public static void main(String[] args) throws IOException {
        Mistake mistake = Mistake.valueOf(args[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Main.run(Arrays.copyOfRange(args, 1, args.length), System.in, out, System.err);
        System.out.write(mistake.in(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.exit(mistake == Mistake.FAILS ? 1 : status);
    }
}
