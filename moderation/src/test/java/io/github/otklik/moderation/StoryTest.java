package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a story tells is nobody's insult or threat: speech of others, oneself, what was begun or only supposed, sayings. */
class StoryTest {
    private static final ModerationFilter RULES =
            ModerationFilter.builder().rulesOnly().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "— Ты дурак, Кузьма, и отец твой дурак, — зевнул дьякон.",
                "– Ты свинья, и дом твой свинарник! — закричала тётка с крыльца.",
                "- Пошли вон, мерзавцы! - рявкнул сторож и хлопнул калиткой.",
                "- Я тебя убью, - прошептал он. - Слышишь, убью.",
                "— Ах ты дрянь этакая!\n— Маменька, я нечаянно, — всхлипнула девочка.",
                "Дед открыл дверь и крикнул:\n— Вон отсюда, паразиты!",
                "— Вы болваны!\n\n— Сами вы болваны!\nТак они ругались до самого обеда.",
                "Соседи спорили весь вечер.\n- Вы идиоты!\n- Сами вы идиоты!",
                "'Вы мерзавцы!' значилось в конце письма",
                "Он прочёл вслух: 'этот кретин опять не заплатил', и улыбнулся"
            })
    void speechOfOthersIsNotTheWritersOwn(String text) {
        assertThat(RULES.check(text).proposal()).isEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Хоть я и хам, а место старушке уступил",
                "Я ведь балбес, в школе три года сидел на задней парте",
                "Чёрт знает что творится с расписанием",
                "Ломать голову над этой квитанцией больше не буду",
                "Он начинал бить их, но тут вошёл учитель",
                "Надо сказать, такая весть могла убить её",
                "Он стукнул себя кулаком по лбу",
                "На веранде сидел высокий жирный человек и читал газету",
                "Если бы я убил медведя, так и шкура была бы",
                "За травлю детей в этом классе никто не ответил"
            })
    void whatIsToldSupposedOrAppliedToOneselfIsNoGround(String text) {
        assertThat(RULES.check(text).proposal()).isEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ты дурак, Кузьма - и отец твой дурак",
                "-ты дурак",
                "- ты дурак",
                "— Вы мерзавцы, а не депутаты",
                "- Я тебя убью, слышишь",
                "– Пошли вы в жопу со своим ремонтом",
                "- вы идиоты\n- вы воры\n- вы твари",
                "Замечания к отчёту:\n- вы идиоты\n- денег не дали",
                "Добрый день\n- Сдохни, тварь",
                "- убью тебя - и не найдут - никто",
                "Он сказал\n- все вы мрази",
                "-- вы дебилы",
                "Вы мерзавцы, 'уважаемые",
                "Хоть ты и хам, а начальником стал",
                "Жирные чиновники",
                "Эти подлецы опять всё растащили",
                "Убить их мало",
                "Опять начали двор поганить, убивать таких надо",
                "Голову тебе сломаю"
            })
    void theWritersOwnWordsAreFoundAsBefore(String text) {
        assertThat(RULES.check(text).proposal()).isNotEqualTo(Proposal.KEEP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вчера под отзывом написали «найдём и закопаем», что с этим делать",
                "Сосед крикнул мне «убью твою собаку» и ушёл",
                "На заборе кто-то вывел краской «сожгу вашу контору»",
                "Начальник смены сказал «голову оторву», все засмеялись",
                "В записке было: «переломаю тебе ноги»",
                "Мальчишки играют и орут «я тебя застрелю» на весь двор",
                "Коллектор по телефону: «зубы тебе выбью», есть запись",
                "Под постом «расстрелять их всех» двести лайков, куда смотрит модератор",
                "Бабка у подъезда пробормотала \"удавлю вас, окаянные\" и пошла кормить кошек",
                "Пришло сообщение: \"приедем и разберёмся, в лес тебя вывезем\""
            })
    void aThreatThatIsQuotedIsSomebodyElses(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Лесник взял топор, подумал, и он топор этот спрятал под лавку",
                "Она снова повесила фонарь и тихо завела его на крюк",
                "Он разорвал письмо и бросил его на куски пирога",
                "Затем плотник поднял калитку и бережно насадил её на петли",
                "Осторожно уложила она нож в корзину под яблоки",
                "У нас за баней болотце и осиновая роща",
                "Дайте ей сначала кисть в руки, пусть рисует",
                "Вам бы лопату в руки да на огород",
                "Девушка тоненькая как спичка ждала его вечером у калитки",
                "Когда придёт время, возьмём лопату и топор да поедем на дачу"
            })
    void whoTakesAToolOrHangsAThingHarmsNobody(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Никто не имеет права убивать бездомных собак",
                "Это единственный способ убить вирус",
                "Привычка бить посуду у неё с детства",
                "У суда нет причин казнить человека",
                "Забить человека на улице средь бела дня безнаказанно нельзя",
                "Закон убивать никому не велит",
                "Он уже думал, что меня хоронить придут",
                "Через неделю вы нас хоронить будете с такой водой",
                "Хоть бы и бил он кого, так ведь тихий",
                "Умение резать по дереву досталось ему от деда"
            })
    void whatOneMayOrCannotDoIsNoCall(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Муж у неё давно умер, сын уехал",
                "Старый клён давно сгорел, а пень всё стоит",
                "Сказали, что она только вчера умерла",
                "Мало кто знал, что он умер",
                "Возможно ли, чтобы он умер от простуды",
                "Знаю, вы очень заняты",
                "Помню, вы обещали скамейки",
                "Мы знаем, что вы стараетесь",
                "Об этом ещё попомните, рассказывая внукам",
                "Спасибо, узнаю, вы наш новый участковый"
            })
    void whatDiedOrIsKnownIsToldNotWished(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ах, чёрт, забыл вас предупредить",
                "Тьфу, чёрт, опять вы не дозвонились",
                "Лакеи в ливреях стояли у лестницы",
                "Какой-то лакей подал ему шляпу",
                "Он поклонился и пошёл прочь",
                "Она обиделась и пошла прочь, не оглядываясь",
                "За музыкой шёл сброд со всей слободы",
                "Дверь в идиотском виде, замок в кретином состоянии",
                "Кружок для умственно отсталых детей открыли в субботу",
                "Он уверил себя, что сосед дурак"
            })
    void wordsOfOtherUsesInsultNobody(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вас бы дрыном по спине",
                "Чиновников этих на крюк",
                "Таких сразу на куски",
                "Скорее бы он сдох",
                "Я тебя найду",
                "Вечером встретим тебя у подъезда",
                "Убивать таких надо",
                "Бить таких надо, а нельзя",
                "Пошёл вон отсюда",
                "Вы лакеи",
                "Диспетчер хренов",
                "Адвокатишка",
                "Ишак упрямый",
                "Умственно отсталые сидят у вас в отделе",
                "Не люди, а плесень",
                "У тебя мозгов меньше, чем у курицы"
            })
    void theWritersOwnActsAndCallsAreFoundBesideSuchWords(String text) {
        assertThat(RULES.check(text).proposal())
                .as(RULES.check(text).findings().toString())
                .isNotEqualTo(Proposal.KEEP);
    }

    @Test
    void theSameSentenceCountsLessInALongText() {
        String offer = "Продаю дрова берёзовые колотые, доставка бесплатно, звоните.";
        String calm = "Сегодня во дворе тихо, дворник подмёл дорожку и ушёл домой. ";
        ModerationFilter filter = ModerationFilter.builder().build();

        assertThat(learned(filter.check(calm.repeat(40) + offer))).isZero();
        assertThat(filter.check(offer).findings()).isNotEmpty();
    }

    private static long learned(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.way() == Way.LEARNED)
                .count();
    }

    private static void assertKept(String text) {
        assertThat(RULES.check(text).proposal())
                .as(RULES.check(text).findings().toString())
                .isEqualTo(Proposal.KEEP);
    }
}
