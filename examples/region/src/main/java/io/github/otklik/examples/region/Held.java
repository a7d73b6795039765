package io.github.otklik.examples.region;

import io.github.otklik.examples.cli.Unusable;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.StateBackendOptions;

/** Where the state of a job is held while it runs. */
enum Held {
    /** As the cluster has it; within this process on the heap. */
    USUAL,
    /** As objects on the heap: the fastest, as long as there is room. */
    HEAP,
    /** In RocksDB, on the disk beside the task manager, of which checkpoints take what is new. */
    ROCKSDB;

    /** What Flink makes the backend by; a cluster has it, the jar does not, as its native libraries would be half of that. */
    private static final String FACTORY = "org.apache.flink.state.rocksdb.EmbeddedRocksDBStateBackendFactory";

    /** Most questions of a message that waits for nothing are answered by no; a filter answers them without looking. */
    private static final ConfigOption<Boolean> BLOOM_FILTER = ConfigOptions.key(
                    "state.backend.rocksdb.use-bloom-filter")
            .booleanType()
            .defaultValue(false);

    private static final int MEBIBYTES_A_SLOT = 256;

    /** Sets it for a job. */
    void configure(Configuration config) {
        if (this == HEAP) {
            config.set(StateBackendOptions.STATE_BACKEND, "hashmap");
        } else if (this == ROCKSDB) {
            config.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
            config.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
            config.set(BLOOM_FILTER, true);
        }
    }

    /** What a task manager in this process leaves to it besides the heap. */
    MemorySize managed(int slots) {
        return this == ROCKSDB ? MemorySize.ofMebiBytes((long) MEBIBYTES_A_SLOT * slots) : MemorySize.ZERO;
    }

    /** Refuses what is not at hand. */
    Held required(ClassLoader loader) {
        try {
            if (this == ROCKSDB) {
                Class.forName(FACTORY, false, loader);
            }
            return this;
        } catch (ClassNotFoundException e) {
            throw new Unusable(
                    "--state rocksdb must find flink-statebackend-rocksdb and frocksdbjni on the class path: "
                            + "java -cp otklik-region.jar:<both> " + Main.class.getName());
        }
    }
}
