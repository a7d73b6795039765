package io.github.otklik.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1251", "UTF-16"})
    void inputAndOutputAreInUtf8WhateverThePlatformPrefers(String charset) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=" + charset,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "replay",
                        "--batch")
                .start();
        process.getOutputStream().write("{\"name\":\"имя\",\"lines\":[\"ой\"]}\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isZero();
        assertThat(out)
                .startsWith("{\"name\":\"имя\",\"output\":[{\"line\":1,\"error\":\"")
                .contains("'ой'");
    }
}
