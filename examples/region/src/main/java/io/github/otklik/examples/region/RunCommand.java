package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.OfficeRules;
import io.github.otklik.examples.cli.Unusable;
import io.github.otklik.regulation.Language;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: the job over directories of files or topics of Kafka, live or over archives. */
@Command(
        name = "run",
        description =
                "Decides the lines of many administrations; on the cluster it is submitted to, else within this process.")
final class RunCommand implements Callable<Integer> {
    @Option(
            names = "--lines",
            paramLabel = "DIR|topic:NAME",
            required = true,
            description = "Journal lines, with the field 'administration'.")
    private String lines = "";

    @Option(
            names = "--acts",
            paramLabel = "DIR|topic:NAME",
            required = true,
            description = "Versions of acts, a JSON object a line.")
    private String acts = "";

    @Option(
            names = "--out",
            paramLabel = "DIR|topic:NAME",
            required = true,
            description = "Where outcomes are written: a directory for each kind, or a topic, such as NAME-alert.")
    private String out = "";

    @Option(
            names = "--clock",
            paramLabel = "live|event",
            description = "Whether lines are decided as they come, or by their own times; by default ${DEFAULT-VALUE}.")
    private Pace.Clock clock = Pace.Clock.LIVE;

    @Option(
            names = "--late",
            paramLabel = "DURATION",
            description = "How late a line may come by event time; by default ${DEFAULT-VALUE}.")
    private String late = "PT5M";

    @Option(
            names = "--until",
            paramLabel = "TIME",
            description = "Up to when time passes by event time, as of when figures are told; by default the present.")
    private @Nullable String until;

    @Option(
            names = "--triage",
            paramLabel = "TIME",
            description = "Looks for repeats and surges; from that time on all messages are among the lines.")
    private @Nullable String triage;

    @Option(names = "--checkpoints", paramLabel = "DIR", description = "Where checkpoints are kept, one every 30 s.")
    private @Nullable String checkpoints;

    @Option(
            names = "--state",
            paramLabel = "usual|heap|rocksdb",
            description =
                    "Where state is held: as the cluster has it, which within this process is the heap; on the heap;"
                            + " or in RocksDB on the disk. By default ${DEFAULT-VALUE}.")
    private Held held = Held.USUAL;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            description = "Into how many slots the work is divided; by default ${DEFAULT-VALUE}.")
    private int parallelism = 1;

    @Mixin
    private final KafkaOptions kafka = new KafkaOptions();

    @Mixin
    private final OfficeRules rules = new OfficeRules();

    @Option(names = "--lang", paramLabel = "ru|en", description = "The language of texts for people; by default ru.")
    private Language language = Language.RU;

    @Override
    public Integer call() throws Exception {
        Pace pace = clock == Pace.Clock.LIVE ? Pace.live() : Pace.archive(until());
        Ends ends = kafka.ends(checkpoints != null);
        Held state = held.required(RunCommand.class.getClassLoader());
        StreamJob job = new StreamJob(Acts.usual(rules.texts(language)), language, pace, late(), since());
        try (Scratch scratch = Scratch.make()) {
            StreamExecutionEnvironment env = Local.environment(Local.slots(parallelism), scratch, state);
            if (checkpoints != null) {
                env.configure(Local.checkpoints(checkpoints));
            }
            StreamJob.write(job.outcomes(job.lines(env, ends, lines), job.acts(env, ends, acts)), ends, out);
            Local.execute(env, "messages");
        }
        return ExitCode.OK;
    }

    private Duration late() {
        try {
            return Duration.parse(late);
        } catch (DateTimeException e) {
            throw new Unusable("Bad --late: " + late + "; it must be a duration, such as PT5M");
        }
    }

    private Instant until() {
        return until == null ? Instant.now() : time("--until", until);
    }

    private @Nullable Instant since() {
        return triage == null ? null : time("--triage", triage);
    }

    private static Instant time(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new Unusable("Bad " + option + ": " + text + "; it must be a date-time with offset");
        }
    }
}
