package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of masks that are read, and what looks like them and is none; a row of ten or so for each. */
class ManyKindsOfMasksTest {
    private static final ModerationFilter FILTER =
            ModerationFilter.builder().rulesOnly().build();

    private static String found(String text) {
        return FILTER.check(text).findings().stream()
                .filter(finding -> finding.category() == Category.OBSCENE || finding.category() == Category.VULGAR)
                .map(finding -> finding.start() + "-" + finding.end() + " " + finding.canonical())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    drawn with brackets and bars   ; }{уй                  ; 0-4 хуй
                    drawn with brackets and bars   ; )(уйня какая-то       ; 0-6 хуйня
                    drawn with brackets and bars   ; опять ][уета          ; 6-12 хуета
                    drawn with brackets and bars   ; на}{уй                ; 0-6 нахуй
                    drawn with brackets and bars   ; ]|[опа с мостом       ; 0-6 жопа
                    drawn with brackets and bars   ; }|{0пу подняли        ; 0-6 жопу
                    drawn with brackets and bars   ; |-|ахуй надо          ; 0-7 нахуй
                    drawn with brackets and bars   ; п|/|здец              ; 0-8 пиздец
                    drawn with brackets and bars   ; /7издец               ; 0-7 пиздец
                    drawn with brackets and bars   ; б/\\ядь               ; 0-6 блядь
                    drawn with brackets and bars   ; су|<а                 ; 0-5 сука
                    the number pi                  ; 3.14здец              ; 0-8 пиздец
                    the number pi                  ; с3.14здил             ; 0-9 спиздил
                    the number pi                  ; рас3.14здяй           ; 0-11 распиздяй
                    the number pi                  ; о3,14здел             ; 0-9 опиздел
                    the number pi                  ; отπздил               ; 0-7 отпиздил
                    signs between spaces           ; х * й                 ; 0-5 хуй
                    signs between spaces           ; на х * й такое        ; 3-8 хуй
                    signs between spaces           ; п * з д а             ; 0-9 пизда
                    signs between spaces           ; б л * д ь             ; 0-9 блядь
                    signs between spaces           ; п * * * * ц           ; 0-11 пиздец
                    signs between spaces           ; с у * а               ; 0-7 сука
                    cut in three                   ; за е бали             ; 0-9 заебали
                    cut in three                   ; ни ху я не видно      ; 0-7 нихуя
                    cut in three                   ; по ху ю               ; 0-7 похую
                    cut in three                   ; дол бо ёбы            ; 0-10 долбоебы
                    cut in three                   ; о ху ели там          ; 0-8 охуели
                    cut in three                   ; разъе ба ли дорогу    ; 0-11 разъебали
                    cut in three                   ; у ё бище              ; 0-8 уебище
                    cut in three                   ; на ху й               ; 0-7 нахуй
                    styled                         ; ⓗⓤⓨⓝⓨⓐ                ; 0-6 хуйня
                    styled                         ; ⓑⓛⓨⓐⓓ                 ; 0-5 блядь
                    styled                         ; ｎａｈｕｙ                ; 0-5 нахуй
                    styled                         ; ᴘɪᴢᴅᴇᴄ                ; 0-6 пиздец
                    styled                         ; бᴧядь                 ; 0-5 блядь
                    styled                         ; хꙋй                   ; 0-3 хуй
                    styled                         ; х∪й                   ; 0-3 хуй
                    no plate behind it             ; х*** на вас           ; 0-4 хуй
                    as it may be                   ; х*** вам, а не газ    ; 0-4 хуй
                    a curse with a mark            ; ё-б твою мать         ; 0-3 еб
                    a curse with a mark            ; да е.б вашу           ; 3-6 еб
                    glued together                 ; идитенах*й            ; 0-10 идитенахуй
                    glued together                 ; пошлинах.й все        ; 0-10 пошлинахуй
                    glued together                 ; катисьтын@хуй         ; 0-13 катисьтынахуй
                    spelt before a short word      ; о х у е л и с ценами  ; 0-11 охуели
                    spelt before a short word      ; ё б н у л с я с крыши ; 0-13 ебнулся
                    rare words                     ; злое*учий шлагбаум    ; 0-9 злоебучий
                    rare words                     ; х-е-р-о-т-а           ; 0-11 херота
                    rare words                     ; курв@                 ; 0-5 курва
                    spelt by sound                 ; эпаный насос          ; 0-6 эпаный
                    spelt by sound                 ; далпайоп              ; 0-8 далпайоп
                    styled                         ; ⓧⓤⓨ дождёшься         ; 0-3 хуй
                    styled                         ; 𝓼𝓾𝓴𝓪                  ; 0-8 сука
                    dots for a usual form          ; в г...не по уши       ; 2-8 говне
                    in a hashtag                   ; #п_здец               ; 0-7 пиздец
                    in a hashtag                   ; света нет #бл_дь      ; 10-16 блядь
                    in a hashtag                   ; #пизд_ц!              ; 0-7 пиздец
                    in a hashtag                   ; #х_йня                ; 0-6 хуйня
                    an abbreviation                ; иди нaх               ; 4-7 нах
                    an abbreviation                ; пzдц                  ; 0-4 пздц
                    an abbreviation                ; п3дц                  ; 0-4 пздц
                    an abbreviation                ; Пздц и всё            ; 0-4 пздц
                    an abbreviation                ; хeр                   ; 0-3 хер
                    a curse                        ; ё* твою мать          ; 0-2 еб
                    a curse                        ; Е*# вашу              ; 0-3 ебать
                    a curse                        ; ну ё* твою            ; 3-5 еб
                    rare marks                     ; х\\й                  ; 0-3 хуй
                    rare marks                     ; х№й                   ; 0-3 хуй
                    rare marks                     ; п×здец                ; 0-6 пиздец
                    rare marks                     ; бл∗дь                 ; 0-5 блядь
                    rare marks                     ; х¡й                   ; 0-3 хуй
                    behind a currency              ; €бать                 ; 0-5 ебать
                    behind a currency              ; £банутый              ; 0-8 ебанутый
                    a curse                        ; ё*твоюмать            ; 0-2 еб
                    an abbreviation                ; п.з.д.ц.              ; 0-7 пздц
                    an abbreviation                ; иди н.а.х.            ; 4-9 нах
                    an abbreviation                ; п.н.х. все            ; 0-5 пнх
                    one sign in a form             ; Вы*бли весь мозг      ; 0-6 выебли
                    one sign in a form             ; сх*яли мы должны      ; 0-6 схуяли
                    one sign in a form             ; ост*ебенили           ; 0-11 остоебенили
                    one sign in a form             ; бл@дюшник             ; 0-9 блядюшник
                    by sound                       ; ипать                 ; 0-5 ипать
                    by sound                       ; Жёппа                 ; 0-5 жеппа
                    by sound                       ; ипануться можно       ; 0-9 ипануться
                    in Latin                       ; govno a ne plitka     ; 0-5 говно
                    in Latin                       ; mudak                 ; 0-5 мудак
                    in Latin                       ; zhopa                 ; 0-5 жопа
                    in Latin                       ; shlyuha               ; 0-7 шлюха
                    in Latin                       ; z@lupa                ; 0-6 залупа
                    """)
    void areRead(String kind, String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    brackets                       ; (дом)(уйти)
                    brackets                       ; }{ уйти
                    brackets                       ; [да][уйти]
                    brackets                       ; /7 мая
                    the number pi                  ; 3.14 здание
                    the number pi                  ; 13.14здесь
                    the number pi                  ; π = 3.14
                    signs between spaces           ; а * б * в
                    signs between spaces           ; 2 * х * у
                    signs between spaces           ; * а * б * в
                    signs between spaces           ; х * у = 10
                    signs between spaces           ; с * у * м * м * а
                    words side by side             ; за и до бали
                    words side by side             ; на ура и у я
                    words side by side             ; по хуторам
                    words side by side             ; у Ё. Бища
                    words side by side             ; за е, бали
                    words side by side             ; и за Е Бали
                    a plate without its number     ; белая «Гранта» х*** ух 23
                    a plate without its number     ; Х*** УЕ 54 стоит на газоне
                    a clean word by syllables      ; по-тре-бля-ем воды меньше
                    a clean word by syllables      ; стра- хуй- те имущество
                    a clean word by syllables      ; опять хули- ганы
                    a clean word by syllables      ; ко-ман-да, ман-да-рин, сад
                    an initial within a sentence   ; Суд взыскал с Б*** 5000 рублей
                    an initial within a sentence   ; Анна Х*** поступила в школу
                    a surname                      ; И***ов, уберите машину
                    a surname                      ; г-жа П***а, ваш вопрос передан
                    spoken of letters              ; звук «бл» в слове
                    who stutters                   ; Бля... бляшка найдена
                    a neighbour's language         ; Хәер бир, Ходай шәфкатьле өчен
                    a neighbour's language         ; Бөгөн һыуыҡ, суҡа һөрөргә иртә
                    two letters with a mark        ; е-б твой подъезд
                    two letters with a mark        ; е.б. твою заявку
                    two letters with a mark        ; Е-Б твою
                    another language               ; Manda bala
                    another language               ; SSALA
                    another language               ; Mandy
                    another language               ; suka
                    another language               ; ⓟⓘⓡⓐⓣ
                    in a hashtag                   ; #у_бани
                    in a hashtag                   ; #за_али
                    in a hashtag                   ; #не_бал
                    in a hashtag                   ; #по_уму
                    in a hashtag                   ; #к_обеду
                    who stutters                   ; н...не знаю
                    who stutters                   ; х…хотел сказать
                    who stutters                   ; п..пойду
                    who stutters                   ; б...больно
                    who stutters                   ; Е...если
                    who stutters                   ; про бл... благоустройство
                    who stutters                   ; я п... п... потрясён
                    a name cut short               ; Гражданин Х****в задержан
                    a name cut short               ; Директор школы П*****а ушла
                    a name cut short               ; житель села Б***во
                    a name cut short               ; депутат П*****в
                    a name cut short               ; врач Е***
                    a name cut short               ; фирма «Б***», та же
                    a name cut short               ; магазин «П*****ка» закрыт
                    a name cut short               ; Е*** С***, спасибо
                    a name cut short               ; Х*****в Андрей
                    a name cut short               ; сосед Б*****в
                    broken at the end of a line    ; три ру-бля
                    broken at the end of a line    ; с кора-бля на бал
                    broken at the end of a line    ; концерт ансам-бля
                    a softer word                  ; в*дку продают
                    an initial                     ; П.Н.Х.
                    an abbreviation                ; т.е.в. и др.
                    a softer word                  ; бл*н
                    a softer word                  ; бл@н
                    a softer word                  ; хр*н с ним
                    a softer word                  ; ф*гня
                    a softer word                  ; Бл_н
                    a place                        ; #сукко_2024
                    by sound                       ; Ипатьевская
                    by sound                       ; ипотека
                    """)
    void areNone(String kind, String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '^', textBlock = """
                    ну П***ц приехали         ; 3-8 пиздец
                    П***ц какой-то            ; 0-5 пиздец
                    тот «П***ц» Андрея        ; ^^
                    Х** вам                   ; 0-3 хуй
                    Х** Иванову               ; 0-3 хуй
                    ДЕПУТАТ П****Р            ; 8-14 пидор
                    вот-бля                   ; 4-7 бля
                    бля-бля                   ; 0-3 бля, 4-7 бля
                    бл**н                     ; 0-5 блядин
                    б...бл*дь                 ; 4-9 блядь
                    """)
    void aNameOrSofterWordIsToldByWhatStandsAround(String text, String found) {
        assertThat(found(text)).isEqualTo(found);
    }
}
