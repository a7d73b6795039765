package io.github.otklik.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class MetadataTest {
    static Stream<String> names(String prefix, Class<?> properties) {
        return Arrays.stream(properties.getRecordComponents()).flatMap(each -> names(prefix, each));
    }

    private static Stream<String> names(String prefix, RecordComponent component) {
        String name =
                prefix + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }

    @Test
    void everyPropertyIsDescribedAndNoOther() throws IOException {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            Map<String, List<Map<String, Object>>> metadata =
                    new JsonMapper().readValue(in, new TypeReference<Map<String, List<Map<String, Object>>>>() {});
            assertThat(metadata.get("properties"))
                    .allSatisfy(
                            each -> assertThat((String) each.get("description")).endsWith("."))
                    .allSatisfy(each -> assertThat(ConfigurationPropertyName.isValid((String) each.get("name")))
                            .isTrue())
                    .extracting(each -> each.get("name"))
                    .containsExactlyInAnyOrderElementsOf(
                            names("otklik", OtklikProperties.class).toList());
        }
    }
}
