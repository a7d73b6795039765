package io.github.otklik.examples.desk.file;

import io.github.otklik.examples.desk.setup.Channels;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** Where the files of this desk lie, as the office sets it up. */
@Configuration(proxyBeanMethods = false)
class FileSetup {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** After all settings were checked. */
    @Bean
    @DependsOn("setup")
    Storage storage(Channels channels) {
        Channels.Bucket bucket = channels.files().bucket();
        return bucket.name().isEmpty() ? new Folder(channels.files().folder()) : new Bucket(bucket, PATIENCE);
    }
}
