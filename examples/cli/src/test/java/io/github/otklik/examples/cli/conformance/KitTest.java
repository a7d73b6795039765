package io.github.otklik.examples.cli.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KitTest {
    private static final Path FOLDER = Path.of("..", "conformance", "src", "main", "resources", "kit");

    private static Schema schema() throws IOException {
        try (InputStream in = requireNonNull(KitTest.class.getResourceAsStream("/kit/schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static List<String> index() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"));
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsonl"))
                            .map(file -> FOLDER.relativize(file).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrderElementsOf(index());
        }
    }

    @Test
    void everyLineIsACaseBySchemaAndInItsPlace() throws IOException {
        Schema schema = schema();
        for (String file : index()) {
            String[] names = file.split("[/.]", -1);
            int number = 0;
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                number++;
                assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
                assertThat(Kit.json(line).path("id").asText())
                        .isEqualTo(String.format(Locale.ROOT, "%s/%s/%02d", names[0], names[2], number));
            }
        }
    }

    @Test
    void theSchemaRefusesWhatIsNoCase() throws IOException {
        Schema schema = schema();
        String good =
                Files.readAllLines(FOLDER.resolve("calendar/1/plus.jsonl")).get(0);
        List<String> bad = new ArrayList<>(List.of("{}", "[]"));
        bad.add(good.replace("\"about\"", "\"abuot\""));
        bad.add(good.replace("calendar/plus/01", "calender/plus/01"));
        bad.add(good.replace("\"clause\": \"1/2.2\"", "\"clause\": \"somewhere\""));
        bad.add(good.replace("\"week\"", "\"weak\""));
        bad.add(good.replaceAll("\"expected\": \"[^\"]*\"", "\"expected\": 7"));

        assertThat(schema.validate(good, InputFormat.JSON)).isEmpty();
        for (String line : bad) {
            assertThat(line).isNotEqualTo(good);
            assertThat(schema.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyPartHasCases(Part part) {
        assertThat(Kit.cases(part)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.id()).startsWith(part.word() + "/");
            assertThat(each.about()).isNotBlank();
        });
        assertThat(Part.of(part.word())).isEqualTo(part);
    }
}
