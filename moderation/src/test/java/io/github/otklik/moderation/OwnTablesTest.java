package io.github.otklik.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office adds to the tables of insults, threats and offers. */
class OwnTablesTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static List<String> rules(String text, String... rows) {
        String own = String.join("\n", rows);
        assertThat(OwnWords.problems(own)).isEmpty();
        return OwnWords.builder(own).rulesOnly().build().check(text).findings().stream()
                .map(finding -> finding.rule() + " " + finding.confidence())
                .toList();
    }

    private static List<String> found(String text) {
        return ModerationFilter.builder().rulesOnly().build().check(text).findings().stream()
                .map(finding -> finding.rule() + " " + finding.confidence())
                .toList();
    }

    @Test
    void aWordThatJoinsAClassOfTheLibraryIsFoundByItsRules() {
        assertThat(found("вы барабони")).isEmpty();
        assertThat(rules("вы барабони", "table insults", "cue SLUR,WHO барабон(я|и)"))
                .containsExactly("insult/address 0.94");
    }

    @Test
    void aWordCountsByTheRowOfTheOfficeWhereTheLibraryHasOneToo() {
        assertThat(found("козлы вы все")).isNotEmpty();
        assertThat(rules("козлы вы все", "table insults", "class PLACE", "cue PLACE козл(ы|ах|ов)"))
                .isEmpty();
        assertThat(rules("козёл ты", "table insults", "class PLACE", "cue PLACE козл(ы|ах|ов)"))
                .isEqualTo(found("козёл ты"));
    }

    @Test
    void ofTwoRowsOfTheOfficeTheFirstCounts() {
        assertThat(rules("вы бяки", "table insults", "class PLACE", "cue PLACE бяк(и)", "cue SLUR,WHO бяк(а|и)"))
                .isEmpty();
        assertThat(rules("ты бяка", "table insults", "class PLACE", "cue PLACE бяк(и)", "cue SLUR,WHO бяк(а|и)"))
                .containsExactly("insult/address 0.94");
    }

    @Test
    void aRuleOfTheOfficeHasItsNameAndIsAsSureAsItSays() {
        String[] own = {"table insults", "cue BROOM веник(и)?", "rule own/broom INSULT 0.6 : YOU_N ..2 BROOM ; STATED"};
        assertThat(rules("да вы просто веники", own)).containsExactly("own/broom 0.6");
        assertThat(rules("разве вы просто веники?", own)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.89, REVIEW", "0.9, DELETE"})
    void itsDeletionIsProposedOnlyWhereItIsThatSure(String sure, Proposal proposal) {
        String own = "table insults\ncue BROOM веник(и)?\nrule own/broom INSULT " + sure + " : YOU_N ..2 BROOM\n";
        Verdict verdict = OwnWords.builder(own).build().check("вы веники");
        assertThat(verdict.proposal()).isEqualTo(proposal);
        assertThat(verdict.findings().get(0).reason(RUSSIAN)).contains("найдено по правилу own/broom");
    }

    @Test
    void aRuleMayAskForAClassThatIsNamedBelowIt() {
        assertThat(rules("веник", "table insults", "rule own/a INSULT 0.7 : BROOM", "cue BROOM веник"))
                .containsExactly("own/a 0.7");
    }

    @Test
    void theNameOfAGuardOfTheLibraryAddsToItWhereverItIsAskedFor() {
        String[] own = {"table insults", "cue JOKE шучу", "guard OWN_WORDS : unless JOKE"};
        assertThat(found("шучу, вы идиоты")).isNotEmpty();
        assertThat(rules("шучу, вы идиоты", own)).isEmpty();
        assertThat(rules("вы идиоты", own)).isEqualTo(found("вы идиоты"));
        // what asks for the guard by way of another
        assertThat(found("шучу, дурак ты")).isNotEmpty();
        assertThat(rules("шучу, дурак ты", own)).isEmpty();
    }

    @Test
    void aGuardOfTheOfficeMayBuildOnOneOfTheLibrary() {
        String[] own = {
            "table threats",
            "cue DRUM барабан(ы)?",
            "guard LOUD : EARNEST ; words 3",
            "rule own/drum THREAT 0.7 : DRUM ; LOUD"
        };
        assertThat(rules("барабаны вам", own)).containsExactly("own/drum 0.7");
        assertThat(rules("барабаны вам всем тут", own)).isEmpty();
        assertThat(rules("боюсь барабаны", own)).isEmpty();
    }

    @Test
    void aMarkOfTheOfficeSparesASentence() {
        String[] own = {"table insults", "cue PLACE дураково", "mark SPARED : PLACE"};
        assertThat(found("в Дураково вы дураки")).isNotEmpty();
        assertThat(rules("в Дураково вы дураки", own)).isEmpty();
    }

    @Test
    void offersTakeWordsWeightsAndLinksOfTheOffice() {
        String offer = "скворечники на заказ, звоните 89990000000";
        String[] own = {"table adverts", "cue BIRD скворечник(и)?", "rule own/birds ADVERTISING 0.5 : BIRD ..5 PHONE"};
        assertThat(rules(offer, own)).contains("own/birds 0.5");
        assertThat(found("skvorec.ru/a")).isEmpty();
        assertThat(rules("skvorec.ru/a", "table adverts", "latin INVITE skvorec.ru"))
                .containsExactly("spam/link 0.7");
        String sale = "Продам гараж недорого, звоните 89990000000, торг, цена договорная";
        assertThat(found(sale)).isNotEmpty();
        assertThat(rules(sale, "table adverts", "cue GARAGE гараж(и)?", "weight GARAGE -20"))
                .isEmpty();
    }

    @Test
    void verbsHaveAllTheirForms() {
        String[] own = {"table threats", "verb KILL ать заскворч"};
        assertThat(rules("я вас заскворчаю", own)).containsExactly("threat/act-object 0.94");
        assertThat(rules("я вас труу", "table threats", "paradigm уыть уыть уу уышь уыт уй уыл", "verb KILL уыть тр"))
                .containsExactly("threat/act-object 0.94");
    }

    @Test
    void rowsMayGoToSeveralTables() {
        String[] own = {"table insults threats", "cue OFFICIAL сити мэрчик(а)?"};
        assertThat(rules("мэрчик козёл", own)).isNotEmpty();
        assertThat(rules("убью мэрчика", own)).containsExactly("threat/act-object 0.94");
    }

    @Test
    void familiesAndTablesStandInOneFileInAnyOrder() {
        String own = """
                allow: жопкин*
                table insults
                cue SLUR,WHO барабони # now
                \tfind:\tвы барабони
                [чинуша] INSULT
                root: чинуш
                word: чинуш(а|и)
                find: чинуша
                table threats
                allow: жопник*
                verb KILL ать заскворч
                find: я вас заскворчаю
                ignore: жопник
                """;
        assertThat(OwnWords.problems(own)).isEmpty();
        assertThat(OwnWords.builder(own)
                        .build()
                        .check("чинуши и барабони, вы барабони")
                        .findings())
                .extracting(Finding::rule)
                .contains("чинуша/word", "insult/address");
        assertThat(OwnWords.builder(own).build().check("жопкин жопник").findings())
                .isEmpty();
    }

    @Test
    void theTablesOfTheLibraryStayAsTheyAre() {
        OwnWords.builder("table insults\ncue SLUR,WHO барабони\nguard STATED : unless SLUR\n")
                .build();
        assertThat(found("вы барабони")).isEmpty();
        assertThat(found("вы идиоты")).containsExactly("insult/address 0.94");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '"',
            value = {
                "table insult@ no table insult@ there are [insults, threats, pictures, adverts]",
                "cue@ A cue row must name classes and then words",
                "cue A|B бяка@ The name of a class must be letters, digits and hyphens; was 'A|B'",
                "cue SLUR бя(ка@ Bad pattern 'бя(ка', character 6: a '(' is not closed",
                "cue SLURR бяка@ no rule, guard or weight asks for the class SLURR",
                "mark SLURR : SLUR@ no rule, guard or weight asks for the class SLURR",
                "part й (а|б@ there is a part {й} already",
                "part эй (а|б@ Bad pattern '(а|б', character 5: a '(' is not closed",
                "rule own/x INSULT 1.5 : SLUR@ How sure a rule is must be 0 to 1; was '1.5'",
                "rule own/x INSULT NaN : SLUR@ How sure a rule is must be 0 to 1; was 'NaN'",
                "rule own/x INSULT y : SLUR@ How sure a rule is must be 0 to 1; was 'y'",
                "rule x/y INSULT 0.5 : SLUR@ The name of an own rule must be own/ and then letters, digits and hyphens",
                "rule own/ INSULT 0.5 : SLUR@ The name of an own rule must be own/ and then letters, digits and hyphens",
                "rule own/x OBSCENE 0.5 : SLUR@ A rule must find one of [INSULT, THREAT, HARM_INTENT, SPAM",
                "rule own/x INSULT : SLUR@ 'own/x INSULT' must have 3 fields",
                "rule own/x INSULT 0.5 :@ A sequence must name a class",
                "rule own/x INSULT 0.5 : ..2@ A sequence must name a class",
                "rule own/x INSULT 0.5 : |@ A class must stand in '|'",
                "rule own/x INSULT 0.5 : SLUR ..-1 WHO@ A sequence may lie in 1 to 1024 ways; was",
                "rule own/x INSULT 0.5 : SLUR ..2147483647 WHO@ A sequence may lie in 1 to 1024 ways; was",
                "rule own/x INSULT 0.5 : SLUR ~x WHO@ 'x' must be a whole number",
                "rule own/x INSULT 0.5 : WHO ..30 WHO ..30 WHO ..1 WHO@ A sequence may lie in 1 to 1024 ways; was",
                "rule own/x INSULT 0.5 SLUR@ ' :' must stand behind the name",
                "rule own/x INSULT 0.5 : NONE@ No class NONE; a cue or a mark must name it first",
                "rule own/x INSULT 0.5 : SLUR ,  NONE@ No class ,",
                "guard STATED : unless NONE@ No class NONE",
                "guard STATED : LATER@ No guard LATER; a guard row must name it first",
                "guard A : maybe SLUR@ No such condition: maybe; it must be one of [not-after",
                "guard A : words many@ 'many' must be a whole number",
                "latin HANDLE abc@ A latin row must name one of [LINK, INVITE, DM, TRADE, CURRENCY]",
                "latin LINK@ A latin row must name one of [LINK, INVITE, DM, TRADE, CURRENCY]",
                "weight SLUR 7@ A weight must be -20 to 6 points; was 7",
                "weight SLUR -21@ A weight must be -20 to 6 points; was -21",
                "weight SLUR@ 'SLUR' must have 2 fields",
                "tier 1 0.9@ A row of a table must begin with one of [class, part",
                "length 1 1@ A row of a table must begin with one of [class, part",
                "spare: бяка@ A row of a table must begin with one of [class, part",
                "paradigm x@ 'x' must have 7 fields",
                "paradigm ать а б в г д е@ There is a paradigm ать already",
                "verb KILL нет бяк@ No paradigm нет; a paradigm row must name it first",
                "verb KILL ать@ A verb row must name an act, a paradigm and then stems",
                "find: дорога@ 'дорога' is not found by any rule",
                "find: жопа@ 'жопа' is not found by any rule, but by жопа/word",
                "ignore: вы идиоты@ 'вы идиоты' is found by insult/address"
            })
    void everyRowThatCannotWorkIsToldByLine(String row, String problem) {
        String own = "allow: бякин\ntable threats insults\n" + row + "\n";
        assertThat(OwnWords.problems(own))
                .extracting(each -> each.line() + " " + each.message())
                .anySatisfy(told -> assertThat(told).startsWith("3 " + problem));
    }

    @Test
    void everyBadRowIsToldInOnePassEachOnceAndInTheOrderOfTheLines() {
        String own = """
                table insults threats
                rule a INSULT 0.5 : SLUR
                [x] NOTHING
                allow: (
                table adverts
                cue
                table insults
                guard A : SLUR
                weight SLUR x
                """;
        assertThat(OwnWords.problems(own)).extracting(OwnWords.Problem::line).containsExactly(2, 3, 4, 6, 8, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwnWords.builder("table insults\n\ncue\ncue\n"))
                .withMessage("Line 3: A cue row must name classes and then words");
    }

    @Test
    void anExampleStandsForTheRuleAboveIt() {
        String own = """
                table insults
                cue BROOM веник(и)?
                rule own/broom INSULT 0.6 : YOU_N BROOM
                find: веник
                find: вы идиоты
                ignore: вы веники
                ignore: вы идиоты
                """;
        assertThat(OwnWords.problems(own))
                .extracting(each -> each.line() + " " + each.message())
                .containsExactly(
                        "4 'веник' is not found by own/broom",
                        "5 'вы идиоты' is not found by own/broom, but by insult/address",
                        "6 'вы веники' is found by own/broom");
    }

    @Test
    void whatAnOfficeMayAddIsBounded() {
        String rows = "cue SLUR бяка\n".repeat(20_001);
        assertThat(OwnWords.problems("table insults\n" + rows))
                .hasSize(2)
                .allSatisfy(problem ->
                        assertThat(problem.message()).isEqualTo("there may be 20000 rows of tables at most"));
        String rules = "rule own/x INSULT 0.5 : SLUR\n".repeat(501);
        assertThat(OwnWords.problems("table insults\n" + rules))
                .extracting(each -> each.line() + " " + each.message())
                .containsExactly("502 A table may have 500 own rules and marks at most");
        StringBuilder classes = new StringBuilder("table insults\n");
        for (int i = 0; i < 257; i++) {
            classes.append("class C").append(i).append('\n');
        }
        assertThat(OwnWords.problems(classes.toString()))
                .extracting(each -> each.line() + " " + each.message())
                .containsExactly("258 A table may have 256 own classes at most");
        assertThat(OwnWords.problems("table insults\nrule own/x INSULT 0.5 :" + " WHO".repeat(1024)))
                .singleElement()
                .extracting(OwnWords.Problem::message)
                .asString()
                .startsWith("A sequence may lie in 1 to 1024 ways; was 'WHO WHO");
    }

    @Test
    void whatIsAtTheBoundsIsTaken() {
        List<String> rows = new ArrayList<>(List.of("table adverts", "weight PLUS -20", "weight PLUS 6"));
        rows.add("class " + "A".repeat(40));
        rows.add("rule own/x SPAM 0 : PLUS ..15 PLUS ..30 PLUS");
        rows.add("rule own/x SPAM 1 : PLUS ~1 PLUS");
        rows.add("rule own/x SPAM 1 : ~1 PLUS PLUS ~1");
        while (rows.size() < 20_000) {
            rows.add("class A");
        }
        assertThat(OwnWords.problems(String.join("\n", rows))).isEmpty();
        rows.add("class A");
        assertThat(OwnWords.problems(String.join("\n", rows))).hasSize(1);
        assertThat(OwnWords.problems("table adverts\nclass " + "A".repeat(41))).hasSize(1);
        assertThat(OwnWords.problems("table adverts\nrule own/x SPAM 1 : PLUS ..15 PLUS ..31 PLUS"))
                .hasSize(1);
    }

    @Test
    void anExampleThatIsTooLongIsToldAndNotLookedAt() {
        String far = "а".repeat(ModerationFilter.LONGEST + 1);
        assertThat(OwnWords.problems("table insults\nfind: " + far))
                .extracting(OwnWords.Problem::message)
                .containsExactly("an example may have 4096 characters at most");
        assertThat(OwnWords.problems("[бяка] VULGAR\nroot: бяк\nword: бяка\nfind: " + far + "\nignore: " + far))
                .extracting(OwnWords.Problem::message)
                .containsExactly(
                        "an example may have 4096 characters at most", "an example may have 4096 characters at most");
    }

    @Test
    void fiveThousandWordsOfATableAreFound() {
        StringBuilder own = new StringBuilder("table insults\n");
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            String word = "бав"
                    + Integer.toString(i, 9)
                            .chars()
                            .collect(
                                    StringBuilder::new,
                                    (to, digit) -> to.append("гджзклмнп".charAt(digit - '0')),
                                    (a, b) -> {})
                    + "ш";
            words.add(word);
            own.append("cue SLUR,WHO ").append(word).append("{м}\n");
        }
        ModerationFilter filter = OwnWords.builder(own.toString()).rulesOnly().build();
        assertThat(words)
                .filteredOn(
                        word -> filter.check("вы " + word + "ами").findings().isEmpty())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table",
                "table ",
                "table insults",
                "table insults|cue SLUR *",
                "table insults|cue SLUR а?",
                "table insults|rule",
                "table insults|rule :",
                "table insults|guard",
                "table insults|guard :",
                "table insults|guard A :",
                "table insults|mark :",
                "table insults|mark",
                "table insults|class",
                "table insults|class ..2",
                "table insults|weight",
                "table insults|verb",
                "table insults|part",
                "table insults|part а {а}",
                "table insults|find:",
                "table insults|;",
                "table insults|rule own/a INSULT 0.5 : SLUR ; ;; ;",
                "table adverts|latin",
                "table pictures|\u0000"
            })
    void whateverIsWrittenItsProblemsAreToldAndNotThrown(String rows) {
        String text = rows.replace('|', '\n');
        List<OwnWords.Problem> problems = OwnWords.problems(text);
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.line())
                        .isBetween(1, (int) text.lines().count()));
        if (problems.isEmpty()) {
            OwnWords.builder(text).build().check("вы идиоты и козлы http://a.b 5");
        }
    }
}
