package io.github.otklik.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.otklik.regulation.Language;
import org.junit.jupiter.api.Test;

class ExtractTest {
    private static Story story() {
        Story story = Story.high("2022-08-29T09:00").at("2022-08-29T09:10").routes("zhkh");
        story.tick("2022-08-29T10:50");
        story.tick("2022-08-29T11:30");
        return story.at("2022-08-29T11:40").backdated().drafts("zhkh");
    }

    @Test
    void itTellsWhatHappenedAndExplainsEveryObligation() {
        Story story = story();
        Extract extract = Extract.of(story.procedure(), "m1", story.events(), story.now());
        assertThat(extract.text(Language.RU))
                .startsWith("Выписка по сообщению m1 на пн 29.08.2022 11:40\nСостояние: на согласовании; сеть: vk\n")
                .contains("пн 29.08.2022 09:00  министерство: доступ предоставлен: сеть — vk; автор — author")
                .contains("предупреждение: представить проект ответа (DRAFT/1)")
                .contains("пн 29.08.2022 11:00  срок пропущен: представить проект ответа (DRAFT/1)")
                .contains("исполнитель «zhkh»: проект представлен: вид проекта — окончательный; текст — text"
                        + " (задним числом: recorded late)");
        assertThat(extract.obligations()).extracting(Explanation::obligation).isEqualTo(story.obligations());
    }

    @Test
    void everySentenceExistsInBothLanguages() {
        Story story = story();
        Extract extract = Extract.of(story.procedure(), "m1", story.events(), story.now());
        assertThat(extract.text(Language.EN))
                .contains("term missed: draft (DRAFT/1)")
                .doesNotContain("Пункт");
    }

    @Test
    void aRecountIsPartOfTheStory() {
        Story story = Story.normal("2022-08-29T09:00");
        Event recounted = new Event.Recounted(
                story.now(),
                story.now(),
                Story.DECREE.versions(),
                Story.DECREE.versions(),
                "new days off",
                java.util.List.of());
        story.events().add(recounted);
        assertThat(Extract.of(story.procedure(), "m1", story.events(), story.now())
                        .text(Language.EN))
                .contains("terms counted again by moskalenki-2022-08 1: new days off");
    }

    @Test
    void itSaysByWhichTimeZoneDataLocalTimesAreGiven() {
        Story story = story();
        Extract extract = Extract.of(story.procedure(), "m1", story.events(), story.now());
        assertThat(extract.zoneData()).isNotEmpty().isEqualTo(Story.OMSK.zoneData());
        assertThat(extract.text(Language.RU))
                .endsWith("Местное время: Asia/Omsk, данные часовых поясов " + Story.OMSK.zoneData() + ".\n");
        assertThat(new Extract(
                                extract.message(),
                                extract.asOf(),
                                extract.heading(),
                                extract.story(),
                                extract.obligations(),
                                "")
                        .text(Language.EN))
                .doesNotContain("time-zone data");
    }
}
