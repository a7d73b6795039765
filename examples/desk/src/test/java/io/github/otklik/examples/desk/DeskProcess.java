package io.github.otklik.examples.desk;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A desk in a process of its own, which a test may kill. */
public final class DeskProcess implements AutoCloseable {
    private static final int PATIENCE = 600;

    private final List<String> command;
    private final File log;
    private final String address;
    private Process process;

    private DeskProcess(List<String> command, File log, String address) {
        this.command = command;
        this.log = log;
        this.address = address;
        process = start();
    }

    /** Starts a desk on that database, its clock so many times as fast since an instant; the log stays under target. */
    public static DeskProcess start(String name, String database, Instant since, int times, String... more) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path", ""),
                FastDesk.class.getName(),
                "--spring.datasource.url=" + database,
                "--server.port=" + port,
                "--fast.since=" + since,
                "--fast.times=" + times,
                "--otklik.poll=100ms",
                "--springdoc.api-docs.enabled=false",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        command.addAll(List.of(more));
        return new DeskProcess(command, new File("target", name + ".log"), "http://127.0.0.1:" + port);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return address;
    }

    /** Waits until it answers that it is well. */
    public DeskProcess ready() throws InterruptedException {
        DeskClient client = new DeskClient(address);
        for (int i = 0; i < PATIENCE; i++) {
            try {
                if (client.get("/actuator/health").status() == 200) {
                    return this;
                }
            } catch (UncheckedIOException e) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The desk ended with " + process.exitValue() + "; see " + log, e);
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The desk is not ready; see " + log);
    }

    /** Kills it with SIGKILL. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Kills it and starts it again. */
    public void restart() {
        kill();
        process = start();
    }

    @Override
    public void close() {
        kill();
    }
}
