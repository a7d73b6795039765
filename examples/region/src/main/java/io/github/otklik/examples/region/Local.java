package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Unusable;
import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.HeartbeatManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.client.JobExecutionException;
import org.apache.flink.streaming.api.environment.LocalStreamEnvironment;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;

/** A cluster within this process: one task manager, no pages to look at, and no more memory than the job asks for. */
final class Local {
    private static final MemorySize LEAST_NETWORK = MemorySize.ofMebiBytes(16);

    private static final Duration CHECKPOINT_EVERY = Duration.ofSeconds(30);

    /** How often it is told how far the job is. */
    private static final Duration BEAT = Duration.ofSeconds(2);

    /** The most slots of a cluster within a process. */
    static final int MOST = 64;

    private Local() {}

    /** Runs what was added to an environment to its end. What stopped it is thrown as it was, without Flink's wrapping. */
    static void execute(StreamExecutionEnvironment env, String name) throws Exception {
        try {
            env.execute(name);
        } catch (JobExecutionException e) {
            throw cause(e);
        }
    }

    /** What a job failed by, as it was; an error is thrown at once. */
    static Exception cause(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        ExceptionUtils.rethrowIfFatalErrorOrOOM(cause);
        return cause instanceof Exception exception ? exception : new IllegalStateException(cause);
    }

    /** As many slots as were asked for. */
    static int slots(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new Unusable("Bad --parallelism: " + asked + "; it must be 1 to " + MOST);
        }
        return asked;
    }

    /**
     * The cluster that the job is submitted to or, where there is none, one here.
     *
     * @param slots  how many slots
     * @param scratch  where a cluster here puts what it unpacks
     */
    static StreamExecutionEnvironment environment(int slots, Scratch scratch) {
        return environment(slots, scratch, Held.USUAL);
    }

    /** The same with the state of the job held so. */
    static StreamExecutionEnvironment environment(int slots, Scratch scratch, Held held) {
        Configuration config = configuration();
        held.configure(config);
        StreamExecutionEnvironment given = StreamExecutionEnvironment.getExecutionEnvironment(config);
        StreamExecutionEnvironment env = given instanceof LocalStreamEnvironment
                ? StreamExecutionEnvironment.createLocalEnvironment(slots, here(config, slots, scratch, held))
                : given;
        env.setParallelism(slots);
        env.setMaxParallelism(Cases.MAX_PARALLELISM);
        return env;
    }

    private static Configuration here(Configuration job, int slots, Scratch scratch, Held held) {
        Configuration config = new Configuration(job);
        config.set(CoreOptions.TMP_DIRS, scratch.file("flink").toString());
        config.set(TaskManagerOptions.NUM_TASK_SLOTS, slots);
        MemorySize network = LEAST_NETWORK.add(MemorySize.ofMebiBytes((long) slots * slots));
        config.set(TaskManagerOptions.NETWORK_MEMORY_MIN, network);
        config.set(TaskManagerOptions.NETWORK_MEMORY_MAX, network);
        config.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, held.managed(slots));
        config.set(RestOptions.BIND_PORT, "0");
        config.set(HeartbeatManagerOptions.HEARTBEAT_INTERVAL, BEAT);
        return config;
    }

    /** That checkpoints are made and kept in a directory. */
    static Configuration checkpoints(String directory) {
        Configuration config = new Configuration();
        config.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_EVERY);
        config.set(
                CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                Scratch.address(directory).toString());
        return config;
    }

    /** What holds on every cluster: all types are known, all operators named, and records, being immutable, are shared. */
    static Configuration configuration() {
        Configuration config = new Configuration();
        config.set(PipelineOptions.GENERIC_TYPES, false);
        config.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        config.set(PipelineOptions.OBJECT_REUSE, true);
        // Lines of JSON become a fraction of themselves; and what is compressed is read in blocks, else it is byte by
        // byte.
        config.set(ExecutionOptions.SNAPSHOT_COMPRESSION, true);
        return config;
    }
}
