package io.github.otklik.examples.cli.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.otklik.calendar.ProductionCalendar;
import io.github.otklik.calendar.WeeklySchedule;
import io.github.otklik.calendar.WorkingCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /** Each weekday has hours of another length, so that a day shows which weekday it was swapped with. */
    @Test
    void theDaysOfTheKitAreThoseOfTheLibrary() throws IOException {
        WorkingCalendar calendar = WorkingCalendar.builder(ZoneOffset.UTC)
                .schedule(WeeklySchedule.parse(
                        "Mo 08:00-10:00; Tu 08:00-11:00; We 08:00-12:00; Th 08:00-13:00; Fr 08:00-14:00"))
                .production(ProductionCalendar.russia())
                .build();
        JsonNode kit = Kit.json(Files.readString(FOLDER.resolve("calendar/1/production-ru.json")));
        Set<String> off = texts(kit.path("off"));
        Set<String> shortened = texts(kit.path("short"));
        List<String> weekdays = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
        LocalDate last = LocalDate.parse(kit.path("covered").path(1).asText());
        for (LocalDate day = LocalDate.parse(kit.path("covered").path(0).asText());
                !day.isAfter(last);
                day = day.plusDays(1)) {
            String key = day.toString();
            String weekday = weekdays.get(day.getDayOfWeek().getValue() - 1);
            int place = weekdays.indexOf(kit.path("worked").path(key).asText(weekday));
            long hours = off.contains(key) || place > 4 ? 0 : place + 2 - (shortened.contains(key) ? 1 : 0);

            assertThat(calendar.between(
                            day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                            day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()))
                    .as(key)
                    .isEqualTo(Duration.ofHours(hours));
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
