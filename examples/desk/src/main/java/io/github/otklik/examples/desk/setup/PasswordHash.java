package io.github.otklik.examples.desk.setup;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The command that makes the hash of a password for {@code otklik.accounts}. */
public final class PasswordHash {
    /** The least characters of a password. */
    public static final int SHORTEST = 10;

    /** More than this bcrypt does not look at. */
    public static final int MOST_BYTES = 72;

    private PasswordHash() {}

    /** Whether a password is long enough, and read to its end. */
    public static boolean fits(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Asks for a password, unseen where there is a terminal, and prints its hash; gives the exit code. */
    public static int run(@Nullable Console console, PrintStream out, PrintStream errors) throws IOException {
        String password;
        if (console == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            password = line == null ? "" : line;
        } else {
            char[] typed = console.readPassword("Пароль: ");
            password = typed == null ? "" : new String(typed);
        }
        if (!fits(password)) {
            errors.println(
                    "Пароль должен быть не короче " + SHORTEST + " знаков и не длиннее " + MOST_BYTES + " байт.");
            return 2;
        }
        out.println("{bcrypt}" + new BCryptPasswordEncoder().encode(password));
        return 0;
    }
}
