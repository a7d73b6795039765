package io.github.otklik.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {
    @Test
    void aKeyHasATextInEachLanguage() {
        Bundle bundle = Bundle.read("# comment\n\nb = да | yes\na = нет | no\n");
        assertThat(bundle.text("ru", "b")).isEqualTo("да");
        assertThat(bundle.text("en", "a")).isEqualTo("no");
        assertThat(bundle.keys()).containsExactly("a", "b");
        assertThat(bundle.find("en", "c")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "key = only", "key | ru = en", "a = а | a\na = б | b"})
    void aBadLineIsNamed(String content) {
        assertThatThrownBy(() -> Bundle.read(content))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("messages.txt:")
                .hasMessageContaining("it must read 'key = Russian | English', each key once");
    }

    @Test
    void aMissingTextOrFileIsNamed() {
        assertThatThrownBy(() -> Bundle.read("").text("ru", "a")).hasMessageStartingWith("No text for 'a' in ru");
        assertThatThrownBy(() -> Bundle.beside(String.class)).hasMessage("No messages.txt beside java.lang.String");
    }

    @Test
    void valuesAreFilledInOnceAndLeftAlone() {
        assertThat(Bundle.fill("{1} {0} {0} {2} {x} {", List.of("{1}", "b"))).isEqualTo("b {1} {1} {2} {x} {");
    }
}
