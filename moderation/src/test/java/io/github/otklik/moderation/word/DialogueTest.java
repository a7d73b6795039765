package io.github.otklik.moderation.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueTest {
    /** Lines end in a bar; behind the arrow those that are speech are marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a dash alone, lists, plans
                "- иди домой; .",
                "- хлеб|- молоко|- соль; ...",
                "Купить:|- хлеб|- молоко; ...",
                "Пришёл я вчера в контору.|- иди домой; ..",
                "-иди домой, - сказал он; .",
                "иди домой - сказал он; .",
                // the line names its speaker
                "- Иди домой, - сказал он.; !",
                "— Иди, — тихо и ласково сказала мать; !",
                "— Иди, — очень тихо и ласково сказала мать; .",
                "- говорит отец, - иди домой; !",
                "– Иди, – отозвался Пётр. – Там ждут.; !",
                "- Куда? - полюбопытствовали дети.; !",
                "- Сказал бы я, да некому; .",
                "- Иди домой, - Сказал я; .",
                // a line of the same dialogue does
                "- Иди.|- Куда? - спросил он.|- Домой.; !!!",
                "- Иди.||- Куда? - спросил он.; !.!",
                "- Иди.|Дождь прошёл.|- Куда? - спросил он.; ..!",
                // narration beside it does
                "Она обернулась и крикнула:|- Иди домой!; .!",
                "Она обернулась и крикнула|- Иди домой!; ..",
                "Она крикнула:|- Иди домой!; ..",
                "Она громко крикнула:|- Иди домой!; .!",
                "Она обернулась и крикнула:||- Иди домой!; ..!",
                "Она крикнула тихо|Вот что было тут:|- Иди домой!; ...",
                "'Она обернулась и крикнула:|- '; ..",
                "- Иди домой!|Так она кричала до ночи.; !.",
                "- Иди домой!|Ну и дождь сегодня.; .."
            })
    void tellsSpeechInAStoryFromALineWithADash(String text, String speech) {
        String[] lines = text.split("\\|", -1);
        Dialogue dialogue = new Dialogue(String.join("\n", lines));
        StringBuilder shown = new StringBuilder();
        int start = 0;
        for (String line : lines) {
            shown.append(dialogue.speaks(start) ? '!' : '.');
            start += line.length() + 1;
        }
        assertThat(shown).hasToString(speech);
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String piece : new String[] {"- ", "- а\n", "а а\n\n", "- а - а ", "-  \n"}) {
            String text = piece.repeat(200_000);
            Dialogue dialogue = new Dialogue(text);
            assertTimeout(Duration.ofSeconds(5), () -> {
                for (int at = 0; at < text.length(); at++) {
                    if (at == 0 || text.charAt(at - 1) == '\n') {
                        assertThat(dialogue.speaks(at)).isFalse();
                    }
                }
            });
        }
    }
}
