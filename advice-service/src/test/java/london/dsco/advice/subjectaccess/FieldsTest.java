package london.dsco.advice.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import london.dsco.advice.peeraudit.ThirdPartyRules;
import org.junit.jupiter.api.Test;

class FieldsTest {

    private static final String CHILD = "Amina Example";

    private static List<FieldView> fields(Giving giving, String json) {
        try {
            return Fields.of(
                    new HeldTable("note", "Notes", "", Map.of("words", giving), null),
                    new ObjectMapper().readTree("{\"words\": %s, \"other\": 1}".formatted(json)),
                    ThirdPartyRules.without(List.of("Hodan Example"), List.of(CHILD)),
                    CHILD);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static FieldView field(Giving giving, String json) {
        List<FieldView> fields = fields(giving, json);
        assertThat(fields).hasSize(1);
        return fields.get(0);
    }

    @Test
    void removesOtherPeoplesNamesAndKeepsThePersonsOwn() {
        FieldView field =
                field(
                        Giving.TEXT,
                        "\"Hodan says that Amina Example likes her aunt Rose and was in Camden on 3 May 2026.\"");
        assertThat(field.text())
                .isEqualTo(
                        "[name] says that Amina Example likes her aunt [name] and was in Camden on 3 May 2026.");
        assertThat(field.ground()).isEqualTo(Ground.OTHER_PERSON);
    }

    @Test
    void givesTextThatNamesNobodyElseUnchanged() {
        FieldView field = field(Giving.TEXT, "\"Amina swims with Dr Patel.\"");
        assertThat(field)
                .isEqualTo(FieldView.given("words", "Words", "Amina swims with Dr Patel."));
    }

    @Test
    void givesTheNameOfOnePersonOnlyIfItIsTheirOwn() {
        assertThat(field(Giving.OTHER_PERSON, "\"Hodan Example\"").text())
                .isEqualTo("[name of another person]");
        assertThat(field(Giving.OTHER_PERSON, "\"Amina Example\"").text()).isEqualTo(CHILD);
    }

    @Test
    void listsWhatMayCauseHarmAtAnyDepthWithoutItsWords() {
        assertThat(fields(Giving.TEXT, "{\"a\": [{\"riskFactors\": [\"Canary\"]}], \"b\": \"c\"}"))
                .containsExactly(
                        FieldView.withheld(
                                "words/a/0/riskFactors",
                                "Words, a 1, risk factors",
                                Ground.SERIOUS_HARM),
                        FieldView.given("words/b", "Words, b", "c"));
        assertThat(fields(Giving.TEXT, "{\"informedByRestricted\": false}"))
                .singleElement()
                .satisfies(field -> assertThat(field.text()).isEqualTo("false"));
        assertThat(field(Giving.LEGAL_PRIVILEGE, "\"Canary\"").citation()).contains("para 19");
        assertThat(field(Giving.SERIOUS_HARM, "\"Canary\"").text()).isNull();
    }

    @Test
    void leavesOutEmptyFieldsAndFieldsThatAreNotGiven() {
        assertThat(fields(Giving.TEXT, "null")).isEmpty();
        assertThat(fields(Giving.TEXT, "\" \"")).isEmpty();
        assertThat(fields(Giving.TEXT, "{\"riskFactors\": []}")).isEmpty();
        assertThat(fields(Giving.LEFT_OUT, "\"Canary\"")).isEmpty();
    }
}
