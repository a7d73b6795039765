package io.github.otklik.examples.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.examples.desk.file.FakeS3;
import io.github.otklik.examples.desk.file.Place;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that an office gets, started with the files that the guide gives it. */
@Tag("jar")
class JarTest {
    private static final Path JAR = Path.of("target/otklik-desk.jar").toAbsolutePath();
    private static final Path OFFICE = Path.of("office");
    private static final String PASSWORD = "очень длинный пароль";

    private static ProcessBuilder java(String... arguments) {
        ProcessBuilder builder =
                new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-jar", JAR.toString());
        builder.command().addAll(List.of(arguments));
        return builder.directory(OFFICE.toFile());
    }

    /** What the command says for a password that is typed in. */
    private static String hash(String password) throws IOException, InterruptedException {
        Process process =
                java("hash").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write((password + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            return process.waitFor() + " " + line;
        }
    }

    @Test
    void theJarStartsWithTheFilesOfTheGuideLetsPeopleInAndRunsItsCommands(@TempDir Path out)
            throws IOException, InterruptedException {
        assertThat(hash("short")).startsWith("2 ");
        String hash = hash(PASSWORD);
        assertThat(hash).startsWith("0 {bcrypt}$2");
        int port = freePort();
        ProcessBuilder builder = java("--server.port=" + port);
        Map<String, String> environment = builder.environment();
        environment.put("OTKLIK_DB_URL", Postgres.database("jar"));
        environment.put("OTKLIK_DB_USER", "postgres");
        for (String name : List.of("MINISTRY", "CURATOR", "ZHKH")) {
            environment.put("OTKLIK_" + name + "_PASSWORD", hash.substring(2));
        }
        FakeS3 store = new FakeS3();
        for (String setting : Place.bucket(store).settings()) {
            String[] parts = setting.split("=", 2);
            environment.put(parts[0].replace('.', '_').toUpperCase(Locale.ROOT), parts[1]);
        }
        File log = new File("target/jar.log");
        Process desk = builder.redirectErrorStream(true).redirectOutput(log).start();
        try {
            DeskClient curator = new DeskClient("http://127.0.0.1:" + port);
            waitFor(curator, desk);
            curator.signIn("curator", PASSWORD);
            assertThat(curator.get("/").status()).isEqualTo(200);
            assertThat(curator.get("/desk.css").status()).isEqualTo(200);
            assertThat(curator.get("/compliance").body()).contains("Администрация Заречного района");
            photo("http://127.0.0.1:" + port, curator);
            assertThat(store.objects()).hasSize(1);
            Path folder = out.resolve("export");
            ProcessBuilder command = java("export", folder.toString());
            command.environment().putAll(environment);
            assertThat(command.redirectErrorStream(true)
                            .redirectOutput(new File("target/export.log"))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(Files.readString(folder.resolve("audit.jsonl"))).contains("sign-in");
        } finally {
            desk.destroy();
            assertThat(desk.waitFor()).isEqualTo(143);
            store.close();
        }
        assertThat(Files.readString(log.toPath())).doesNotContain("ERROR");
    }

    /** A photo beside the draft of a message that was just taken in. */
    private static void photo(String address, DeskClient curator) {
        DeskClient ministry = new DeskClient(address);
        ministry.signIn("ministry", PASSWORD);
        String id = DeskClient.value(ministry.get("/new").body(), "id");
        ministry.post("/new", Map.of("id", id, "network", "VKontakte", "author", "x", "text", "Где дорога?"));
        curator.act(id, "route", Map.of("lead", "ЖКХ"));
        DeskClient unit = new DeskClient(address);
        unit.signIn("zhkh", PASSWORD);
        unit.get("/messages/" + id);
        byte[] photo = "\u00FF\u00D8\u00FF\u00E0 a lamp".getBytes(StandardCharsets.ISO_8859_1);
        DeskClient.Page page = unit.upload(
                "/messages/" + id + "/submit-draft/photo", Map.of("kind", "FINAL", "text", "Вот."), "1.jpg", photo);
        assertThat(page.status()).isEqualTo(302);
    }

    private static void waitFor(DeskClient client, Process desk) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            try {
                if (client.get("/actuator/health").status() == 200) {
                    return;
                }
            } catch (UncheckedIOException e) {
                if (!desk.isAlive()) {
                    throw new IllegalStateException("The desk ended; see target/jar.log", e);
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The desk is not ready; see target/jar.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void theUnitOfSystemdStartsThatJarFromTheFolderOfItsFiles() throws IOException {
        assertThat(Files.readString(OFFICE.resolve("otklik-desk.service")))
                .contains(
                        "-jar /opt/otklik/" + JAR.getFileName(),
                        "WorkingDirectory=/etc/otklik",
                        "EnvironmentFile=/etc/otklik/env");
    }
}
