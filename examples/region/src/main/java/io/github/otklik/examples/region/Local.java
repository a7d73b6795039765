package io.github.otklik.examples.region;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.client.JobExecutionException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;

/** A cluster within this process: one task manager, no pages to look at, and no more memory than the job asks for. */
final class Local {
    private static final MemorySize LEAST_NETWORK = MemorySize.ofMebiBytes(16);

    /** The most slots of a cluster within a process. */
    static final int MOST = 64;

    private Local() {}

    /** Runs what was added to an environment to its end. What stopped it is thrown as it was, without Flink's wrapping. */
    static void execute(StreamExecutionEnvironment env, String name) throws Exception {
        try {
            env.execute(name);
        } catch (JobExecutionException e) {
            Throwable cause = ExceptionUtils.stripException(e, JobExecutionException.class);
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            ExceptionUtils.rethrowException(cause);
        }
    }

    /** An environment of that many slots. */
    static StreamExecutionEnvironment environment(int parallelism) {
        Configuration config = configuration();
        config.set(TaskManagerOptions.NUM_TASK_SLOTS, parallelism);
        MemorySize network = LEAST_NETWORK.add(MemorySize.ofMebiBytes((long) parallelism * parallelism));
        config.set(TaskManagerOptions.NETWORK_MEMORY_MIN, network);
        config.set(TaskManagerOptions.NETWORK_MEMORY_MAX, network);
        config.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ZERO);
        config.set(RestOptions.BIND_PORT, "0");
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, config);
        env.setMaxParallelism(Cases.MAX_PARALLELISM);
        return env;
    }

    /** What holds on every cluster: all types are known, all operators named, and records, being immutable, are shared. */
    static Configuration configuration() {
        Configuration config = new Configuration();
        config.set(PipelineOptions.GENERIC_TYPES, false);
        config.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
        config.set(PipelineOptions.OBJECT_REUSE, true);
        return config;
    }
}
