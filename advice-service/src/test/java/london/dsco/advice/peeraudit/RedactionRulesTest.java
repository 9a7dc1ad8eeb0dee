package london.dsco.advice.peeraudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.domain.Borough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionRulesTest {

    private static final RedactionRules RULES =
            new RedactionRules(
                    new KnownIdentity(
                            Set.of("Zoë", "Al-Rashid", "Zoë Al-Rashid"),
                            Set.of("Hodan Example (mother)"),
                            Set.of("CH-0042", "EHCP-7")));

    private static String redact(String text) {
        return RULES.redact(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë",
                "ZOË",
                "zoe",
                "Zoe\u0308",
                "Zoë's",
                "Zoe\u2019s",
                "Al-Rashid",
                "al rashid",
                "AlRashid",
                "Zoe Al\u2011Rashid",
                "Rashid",
                "Hodan",
                "Hodan Example",
                "Ho\u00addan",
                "\uff28\uff4f\uff44\uff41\uff4e"
            })
    void removesEachFormOfAKnownName(String name) {
        assertThat(redact("Then " + name + " smiled."))
                .startsWith("Then [name]")
                .endsWith(" smiled.")
                .doesNotContainIgnoringCase("rashid")
                .doesNotContainIgnoringCase("hodan")
                .doesNotContainIgnoringCase("zo");
    }

    @Test
    void keepsTheWordsOfARelationInANameOnRecord() {
        assertThat(redact("Her mother cooks.")).isEqualTo("Her mother cooks.");
    }

    @Test
    void removesAChildsNameThatIsAnOrdinaryWord() {
        RedactionRules young =
                new RedactionRules(new KnownIdentity(Set.of("Grace", "Young"), Set.of(), Set.of()));
        assertThat(young.redact("Grace Young is with her mother."))
                .isEqualTo("[name] [name] is with her mother.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to a.b+c@school.sch.uk today.|Write to [e-mail] today.",
                "See https://example.org/x?y=1 for it.|See [link] for it.",
                "See www.example.com for it.|See [link] for it.",
                "UPN H801200001001 given.|UPN [UPN] given.",
                "UPN G80120000101A given.|UPN [UPN] given.",
                "NHS 943 476 5919 given.|NHS [NHS number] given.",
                "NHS 9434765919 given.|NHS [NHS number] given.",
                "NHS 943-476-5918 given.|NHS [number] given.",
                "Ring 020 7946 0958 first.|Ring [number] first.",
                "Ring (020) 7946 0958 first.|Ring [number] first.",
                "Ring +44 7700 900123 first.|Ring [number] first.",
                "Lives at NW1 9XX now.|Lives at [postcode] now.",
                "Lives at nw19xx now.|Lives at [postcode] now.",
                "Lives in NW5 now.|Lives in [postcode] now.",
                "Case CH-0042 is open.|Case [reference] is open.",
                "Case ch-0042 is open.|Case [reference] is open."
            })
    void removesNumbersAndAddresses(String text, String redacted) {
        assertThat(redact(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 May 2017", "5th May 2017", "5th of May 2017", "05/05/2017", "5.5.17",
                        "2017-05-05",
                "5-5-2017", "May 5, 2017", "May 5th 2017", "May 2017", "5 May", "fifth of May",
                "5 Sept 2017", "05 / 05 / 2017"
            })
    void removesEveryDate(String date) {
        assertThat(redact("Born " + date + " at home.")).isEqualTo("Born [date] at home.");
    }

    static Stream<String> boroughs() {
        return Arrays.stream(Borough.values())
                .flatMap(borough -> Stream.of(borough.displayName(), borough.slug()));
    }

    @ParameterizedTest
    @MethodSource("boroughs")
    void replacesTheNameOfEachBoroughByAPlace(String borough) {
        assertThat(redact("A club of " + borough + " council."))
                .isEqualTo("A club of [place] council.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Goes to Oak Hill Primary School by bus.|[place] by bus.",
                "Goes to St. Mary's Academy by bus.|[place] by bus.",
                "Seen at Royal Free Hospital twice.|[place] twice.",
                "Lives at 12a Acacia Avenue with them.|[place] with them."
            })
    void removesCapitalisedPlaces(String text, String end) {
        assertThat(redact(text)).endsWith(end).doesNotContain("Oak", "Mary", "Royal", "Acacia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mr Bright", "Dr. Bright", "her brother Bright", "his sister, Bright"})
    void removesTheNameAfterATitleOrARelation(String person) {
        assertThat(redact("She trusts " + person + " most."))
                .doesNotContain("Bright")
                .contains("[name] most.");
    }

    @Test
    void keepsWordsAboutTheNeed() {
        String text =
                "Needs one familiar adult, 2 hours weekly, H1 and H2. Others of twelve go alone. Annual"
                        + " review in 6 months; 3 clubs, 45 minutes each.";
        assertThat(redact(text)).isEqualTo(text);
        assertThat(redact(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her grandmother Comfort Mensah | Her grandmother [name]",
                "his brothers Kofi and Yaw | his brothers [name]",
                "his brothers Kofi, Yaw and Ato | his brothers [name]",
                "her parents Hodan and Yaw | her parents [name]",
                "her parents Yaw and Hodan sing | her parents [name] sing",
                "stepfather Kwame | stepfather [name]",
                "the key worker is Jane Doe | the key worker is [name]",
                "lives in Kentish Town now | lives in [name or place] now",
                "school 100049 says | school [number] says"
            })
    void removesUnknownPeopleAndPlaces(String text, String redacted) {
        assertThat(redact(text)).isEqualTo(redacted);
    }

    @Test
    void removesNothingIfNothingIsKnown() {
        RedactionRules none = new RedactionRules(new KnownIdentity(Set.of(), Set.of(), Set.of()));
        assertThat(none.redact("Plain words.")).isEqualTo("Plain words.");
    }

    @Test
    void endsInTimeWithALongTextOfOnlyCapitals() {
        assertThat(redact("Aaaa ".repeat(2_000))).startsWith("Aaaa [name or place] ");
        assertThat(redact("a".repeat(10_000))).hasSize(10_000);
        assertThat(redact("a-.".repeat(3_000))).isNotEmpty();
    }
}
