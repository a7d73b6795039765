package io.github.otklik.examples.cli.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A program that speaks the contract of the command line, started anew for each question. */
public final class Host {
    private static final int MOST_BYTES = 1 << 26;
    private static final int SHOWN = 500;

    private final List<String> command;
    private final Duration limit;

    /**
     * The program of a command, its words parted by spaces; quotation marks keep a word together.
     *
     * @param command  the command, such as {@code python3 host.py}
     * @param limit  how long one question may take
     * @throws IllegalArgumentException if the command is empty, or a quotation mark is not closed
     */
    public Host(String command, Duration limit) {
        this.command = words(command);
        this.limit = limit;
        if (this.command.isEmpty()) {
            throw new IllegalArgumentException("The command of the host must not be empty");
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0 ? c == quote : c == '\'' || c == '"') {
                quote = quote == 0 ? c : 0;
                begun = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (quote != 0) {
            throw new IllegalArgumentException("A quotation mark must be closed in " + command);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /**
     * The lines that the host answers to an input.
     *
     * @param arguments  what stands behind the command
     * @param input  the standard input
     * @throws IOException if it cannot be started, does not end in time, or ends with another status than 0
     */
    List<String> ask(List<String> arguments, String input) throws IOException {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        Path errors = Files.createTempFile("otklik-host", ".err");
        try {
            Process process =
                    new ProcessBuilder(all).redirectError(errors.toFile()).start();
            try {
                return answered(process, all, input, errors);
            } finally {
                process.destroyForcibly();
            }
        } finally {
            Files.delete(errors);
        }
    }

    private List<String> answered(Process process, List<String> all, String input, Path errors) throws IOException {
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(process, input));
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> read(process));
        String shown = String.join(" ", all);
        try {
            byte[] bytes = reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes of answers by " + shown);
            }
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("did not end within " + limit.toSeconds() + " s: " + shown);
            }
            writing.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (process.exitValue() != 0) {
                throw new IOException("ended with status " + process.exitValue() + ": " + shown + " " + said(errors));
            }
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (TimeoutException e) {
            throw new IOException("did not end within " + limit.toSeconds() + " s: " + shown, e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause() + ": " + shown, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + shown, e);
        }
    }

    /** Writes the input; a host that does not read it to its end shows so by its answers. */
    private static void write(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // the host has closed its input; what it answered is looked at all the same
        }
    }

    private static byte[] read(Process process) {
        try (InputStream in = process.getInputStream()) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path errors) throws IOException {
        String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
        return said.length() > SHOWN ? "…" + said.substring(said.length() - SHOWN) : said;
    }
}
