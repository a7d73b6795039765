package io.github.otklik.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.text.Cites;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretSignsTest {
    @ParameterizedTest
    @Cites("2/6")
    @DisplayName("2/6: what looks like a secret is found")
    @CsvSource(delimiter = '|', textBlock = """
            пароль: qwerty                              | NAMED_VALUE
            логин adm, пароль Zarechny                  | NAMED_VALUE
            Пароль - kot55                              | NAMED_VALUE
            ПАРОЛЬ = солнышко                           | NAMED_VALUE
            password=hunter                             | NAMED_VALUE
            PIN: 4821                                   | NAMED_VALUE
            пин-код 4821                                | NAMED_VALUE
            секрет: ромашка                             | NAMED_VALUE
            хранится в https://vault.example/?token=abcd1 | NAMED_VALUE
            vk1.a.AbCdEf                                | KNOWN_PREFIX
            ghp_abc                                     | KNOWN_PREFIX
            (eyJhbGciOiJIUzI1NiJ9.e30.x)                | KNOWN_PREFIX
            -----BEGIN RSA PRIVATE KEY-----             | KNOWN_PREFIX
            otpauth://totp/adm?issuer=vk                | KNOWN_PREFIX
            https://adm:qwerty@vk.com/                  | USER_IN_ADDRESS
            d41d8cd98f00b204e9800998ecf8427e            | RANDOM
            9f86d081-884c-7d65-9a2f-eaa0c55ad015        | RANDOM
            ключи у советника aB3dE5fG7hI9jK1lM3nO5     | RANDOM
            Passw0rd                                    | MIXED
            записка Qwerty12                            | MIXED
            p@ssw0rd1                                   | MIXED
            kot!2022                                    | MIXED
            коды 481516 и 234200                        | CODE
            """)
    void aSecretIsFound(String text, SecretSign sign) {
        assertThat(SecretSigns.find(text)).hasValue(sign);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aaaaAA00               | MIXED
            zzzzZZ99               | MIXED
            aaaaAA9                |
            пароль aaaa            | NAMED_VALUE
            пароль zzzz            | NAMED_VALUE
            пароль AAAA            | NAMED_VALUE
            пароль ZZZZ            | NAMED_VALUE
            пароль 0000            | NAMED_VALUE
            пароль 9999            | NAMED_VALUE
            https://u@h            | USER_IN_ADDRESS
            https://@h/            | USER_IN_ADDRESS
            ://u@h                 | USER_IN_ADDRESS
            https://h/u@h          |
            0123456789abcdef       | RANDOM
            0123456789abcde        |
            0123456789ABCDEF       | RANDOM
            0123456789abcdeg       |
            ghijk12345ghijk12345   | RANDOM
            ghijk12345ghijk1234    |
            ghijk12345-ghijk-12345 | RANDOM
            ghijk1-hijk12-ijk12-gh |
            ghijk-ghijk-1234-56-78 |
            12345                  |
            123456                 | CODE
            a123456b               | CODE
            123456789              | CODE
            1234567890             |
            12345a12345            |
            №123456                |
            инв.№ 123456           |
            N 123456               |
            n 123456               | CODE
            N1 123456              | CODE
            пароль abc             |
            пароль abcd            | NAMED_VALUE
            пароль: ромаш          |
            пароль: ромашк         | NAMED_VALUE
            пароль ромашка         |
            пароль = = ромашка     | NAMED_VALUE
            пароль :ромашка        | NAMED_VALUE
            пароль – ромашка       |
            пароль – abcd          | NAMED_VALUE
            пароль:                |
            a/pwd=abcd             | NAMED_VALUE
            a.pwd=abcd             | NAMED_VALUE
            a?pwd=abcd             | NAMED_VALUE
            a&pwd=abcd             | NAMED_VALUE
            apwd=abcd              |
            pwd=a/b/c              | NAMED_VALUE
            Qwert12                |
            Qwerty12               | MIXED
            Qwertyui1              |
            Qwerty1ui              | MIXED
            Qwertyui12             | MIXED
            qwerty12               |
            QWERTY12               |
            qwerty12!              | MIXED
            qwerty1@2              | MIXED
            A1b2c3d4@x.ru          |
            A1b2c3d4@x             | MIXED
            @A1b2c3d4.x            | MIXED
            12345@67890`{          |
            12345[67890{`          |
            z1z2z3z4!              | MIXED
            Z1a2z3A4               | MIXED
            a1b2-c3D4              |
            https://vk.com/@user   |
            https://user@vk.com    | USER_IN_ADDRESS
            https://vk.com?pwd=abcd | NAMED_VALUE
            https://vk.com&pwd=abcd | NAMED_VALUE
            """)
    void theSignsBeginAndEndWhereTheyAreSaidTo(String text, @Nullable SecretSign sign) {
        assertThat(SecretSigns.find(text)).isEqualTo(Optional.ofNullable(sign));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "советник главы",
                "сейф, кабинет 12",
                "пароль в запечатанном конверте в сейфе",
                "пароли знают двое",
                "ключ от сейфа № 5 у главы",
                "журнал № 123456",
                "инв. № 0001234",
                "KeePassXC на служебном компьютере",
                "KeePass2",
                "Bitwarden-2022",
                "adm-2022",
                "Admin-2022",
                "распоряжение от 01.09.2022 № 15-р",
                "ivanova87@zarechny55.example",
                "тел. 8 38174 21234, 83817421234",
                "https://vault.example.org/spaces/adm-pages-2022",
                "ОГРН 1025500000008, ИНН 5500000008",
                "two-factor codes in a sealed envelope",
                "password is kept by the adviser"
            })
    void howSecretsAreKeptIsNoSecret(String text) {
        assertThat(SecretSigns.find(text)).isEmpty();
    }
}
