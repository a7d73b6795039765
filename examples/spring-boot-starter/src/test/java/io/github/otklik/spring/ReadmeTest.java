package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.ObligationKind;
import io.github.otklik.spring.store.Acts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class ReadmeTest {
    private static String block(String readme, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(block.find()).as("a block of %s", language).isTrue();
        return block.group(1);
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void whatItShowsRunsAsItStands(@TempDir Path folder) throws IOException {
        String shown = block(readme(), "java");
        assertThat(Files.readString(Path.of("src/test/java/io/github/otklik/spring/Messages.java")))
                .endsWith(shown);
        Path hours = Files.writeString(folder.resolve("hours.txt"), block(readme(), "text"));
        Path properties = Files.writeString(
                folder.resolve("readme.yaml"),
                block(readme(), "yaml")
                        .replace("classpath:hours.txt", hours.toUri().toString()));
        try (ConfigurableApplicationContext host =
                Started.with(List.of(Messages.class), "spring.config.import=" + properties.toUri())) {
            Messages messages = host.getBean(Messages.class);
            assertThat(messages.open("m1", "c1", "somebody", "Яма на дороге").result())
                    .isEqualTo(Acts.Result.ACCEPTED);
            assertThat(messages.open("m1", "c1", "somebody", "Яма на дороге").result())
                    .isEqualTo(Acts.Result.ALREADY_DONE);
            assertThat(messages.open("m1"))
                    .anySatisfy(duty -> assertThat(duty.kind()).isEqualTo(ObligationKind.ANSWER));
            assertThat(messages.classify("m1", "c2", "HIGH", "дороги").result()).isEqualTo(Acts.Result.ACCEPTED);
            assertThat(messages.route("m1", "c3", "roads").result()).isEqualTo(Acts.Result.ACCEPTED);
            assertThat(messages.why("m1", "ANSWER/1"))
                    .startsWith("ответить (ANSWER/1) — куратор")
                    .contains("Пункт 1/8");
            assertThat(messages.open("m1"))
                    .anySatisfy(duty -> assertThat(duty.kind()).isEqualTo(ObligationKind.DRAFT));
        }
    }

    @Test
    void everyPropertyIsInItsTable() throws IOException {
        String readme = readme();
        assertThat(MetadataTest.names("otklik", OtklikProperties.class).toList())
                .allSatisfy(name -> assertThat(readme.toLowerCase(Locale.ROOT)).contains("`" + name));
    }
}
