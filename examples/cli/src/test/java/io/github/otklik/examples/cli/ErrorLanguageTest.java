package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "replay --lang ru,      RU",
        "replay --lang=RU,      RU",
        "fly --lang ru now,     RU",
        "replay --lang en,      EN",
        "replay --lang,         EN",
        "replay ru,             EN"
    })
    void errorsAreToldInTheLanguageThatTheArgumentsAskFor(String args, Language language) {
        assertThat(ErrorLanguage.asked(args.split(" ")).language()).isEqualTo(language);
    }
}
