package io.github.otklik.examples.desk.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VkShapesTest {
    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wall_post | {'id':4,'owner_id':-77} | https://vk.com/wall-77_4 | ''",
                "wall_reply | {'id':9,'post_owner_id':-77,'post_id':4} | https://vk.com/wall-77_4?reply=9 | https://vk.com/wall-77_4",
                "wall_reply | {'id':9,'post_owner_id':-77,'post_id':4,'parents_stack':[8]} | https://vk.com/wall-77_4?reply=9&thread=8 | https://vk.com/wall-77_4",
                "photo_comment | {'id':9,'photo_owner_id':-77,'photo_id':5} | https://vk.com/photo-77_5?reply=9 | https://vk.com/photo-77_5",
                "video_comment | {'id':9,'video_owner_id':-77,'video_id':6} | https://vk.com/video-77_6?reply=9 | https://vk.com/video-77_6",
                "board_post | {'id':9,'topic_owner_id':-77,'topic_id':7} | https://vk.com/topic-77_7?post=9 | https://vk.com/topic-77_7",
                "wall_reply | {'id':9} | '' | ''"
            })
    void eachThingHasItsAddressAndThatOfWhatItStandsUnder(String thing, String object, String url, String thread) {
        Source source = VkShapes.source("base", thing, json(object), 77);
        assertThat(source.url()).isEqualTo(url);
        assertThat(source.thread()).isEqualTo(thread);
    }

    @Test
    void photosVideosAndFilesAreKeptAsLinks() {
        assertThat(VkShapes.attachments(json("""
                {'attachments':[
                {'type':'photo','photo':{'id':1,'owner_id':5,'text':'яма','sizes':[
                    {'url':'https://sun9-1.userapi.com/s.jpg','width':75},
                    {'url':'https://sun9-1.userapi.com/m.jpg','width':604},
                    {'url':'https://sun9-1.userapi.com/l.jpg','width':1280}]}},
                {'type':'video','video':{'id':2,'owner_id':5,'title':'двор','image':[{'url':'https://evil.example/x.jpg','width':800}]}},
                {'type':'doc','doc':{'title':'a.pdf','url':'https://vk.com/doc5_3'}},
                {'type':'link','link':{'title':'x','url':'javascript:alert(1)'}}]}""")))
                .containsExactly(
                        new Source.Attachment(
                                "photo",
                                "яма",
                                "https://vk.com/photo5_1",
                                "https://sun9-1.userapi.com/m.jpg",
                                "https://sun9-1.userapi.com/l.jpg"),
                        new Source.Attachment("video", "двор", "https://vk.com/video5_2", ""),
                        new Source.Attachment("doc", "a.pdf", "https://vk.com/doc5_3", ""),
                        new Source.Attachment("link", "x", "", ""));
    }

    @Test
    void whatIsNotOfThatShapeIsPassedOver() {
        assertThat(VkShapes.attachments(json("{'attachments':'all'}"))).isEmpty();
        assertThat(VkShapes.attachments(json("{'attachments':[1,null,{'type':7}]}")))
                .hasSize(3);
        assertThat(VkShapes.attachments(json("{'attachments':[" + "{'type':'photo'},".repeat(50) + "{}]}")))
                .hasSize(10);
    }
}
