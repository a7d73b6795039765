package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Unusable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of whoever reads or writes topics of Kafka. */
final class KafkaOptions {
    @Option(
            names = "--kafka",
            paramLabel = "BROKERS",
            description = "Brokers of Kafka; then topic:NAME may stand for a directory.")
    private @Nullable String brokers;

    @Option(
            names = "--kafka-settings",
            paramLabel = "FILE",
            description = "What else Kafka's clients are to know, as properties: how to log in, for example.")
    private @Nullable String settings;

    @Option(
            names = "--exactly-once",
            paramLabel = "NAME",
            description =
                    "Writes to Kafka in transactions of that name, which no other job may use; with --checkpoints.")
    private @Nullable String transactions;

    /**
     * Where streams begin and end.
     *
     * @param checkpoints  whether there are checkpoints
     */
    Ends ends(boolean checkpoints) {
        if (brokers == null) {
            if (settings != null || transactions != null) {
                throw new Unusable("--kafka-settings and --exactly-once must come with --kafka");
            }
            return Ends.FILES;
        }
        if (transactions != null && !checkpoints) {
            throw new Unusable(
                    "--exactly-once must come with --checkpoints: what is written is shown with a checkpoint");
        }
        Properties all = new Properties();
        if (settings != null) {
            try (Reader reader = Files.newBufferedReader(Path.of(settings))) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new Unusable("Bad --kafka-settings: " + settings + "; it must be a file of properties");
            }
        }
        all.setProperty(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, brokers);
        return new Ends(new Topics(all, transactions));
    }
}
