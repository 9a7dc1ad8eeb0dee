package london.dsco.advice.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.checks.ContentChecker;
import london.dsco.checks.KnownPeople;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

/**
 * An NHS number in advice would go to everybody who reads the plan. So every text of the advice is
 * refused if it has one, except where this test says why not. The texts are found in the code, so
 * that a new one must be decided on.
 */
class AdviceNumbersTest {

    /** From the range that the NHS keeps for tests: 245 modulo 11 is 3, so the last digit is 8. */
    private static final String NUMBER = "999 000 0018";

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final ContentChecker REGION = ContentChecker.ofTheRegion();

    @Test
    void refusesAnNhsNumberInEveryTextThatLeavesSocialCare() throws Exception {
        List<String> accepted = new ArrayList<>();
        for (String place : places(AdviceContent.class, "")) {
            if (refused(place).isEmpty()) {
                accepted.add(place);
            }
        }

        assertThat(accepted)
                .containsExactlyInAnyOrder(
                        // Only social care reads these, and history belongs there.
                        "/riskFactors/0",
                        "/restrictedAnnex",
                        "/contextFactors/family",
                        "/contextFactors/social",
                        "/contextFactors/environment",
                        "/signsOfSafety/dangerStatement",
                        "/signsOfSafety/safetyGoal",
                        "/signsOfSafety/safetyPlan",
                        "/signsOfSafety/pastHarm",
                        "/signsOfSafety/complicatingFactors",
                        "/signsOfSafety/future",
                        // Labels that a program makes up: ten digits there are only by chance
                        // a number of a child, and the author could not correct them.
                        "/needs/0/id",
                        "/outcomes/0/id",
                        "/outcomes/0/needIds/0",
                        "/provision/0/id",
                        "/provision/0/needIds/0",
                        "/reasonedNone/0/needId",
                        // The number of a provider in a register of providers.
                        "/provision/0/providerRef",
                        // Replaced by the borough's setting, whatever is sent.
                        "/coordinatedWith/localProtocolAddress");
    }

    @Test
    void pointsToTheTextThatHasTheNumberWithoutRepeatingIt() throws Exception {
        assertThat(refused("/provision/0/deliveredBy"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.place().steps())
                                    .containsExactly("provision", 0, "deliveredBy");
                            assertThat(finding.code()).isEqualTo("nhs-number-in-text");
                            assertThat(finding.explanation()).doesNotContain("0018");
                        });
    }

    @Test
    void acceptsAPersonsNameWhereThereIsAFieldForIt() throws Exception {
        AdviceContent advice = with("/provision/0/deliveredBy", "Mrs Joan Bright");

        assertThat(AdviceChecks.inTexts(REGION, advice, KnownPeople.NOBODY, 12)).isEmpty();
    }

    private static List<Finding> refused(String place) throws JsonProcessingException {
        AdviceContent advice = with(place, "See " + NUMBER);
        return AdviceChecks.gates(AdviceChecks.inTexts(REGION, advice, KnownPeople.NOBODY, 12));
    }

    /** Returns advice in which only one text is filled in. */
    private static AdviceContent with(String place, String text) throws JsonProcessingException {
        ObjectNode advice = JsonNodeFactory.instance.objectNode();
        String[] steps = place.substring(1).split("/");
        ObjectNode at = advice;
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            boolean line = !last && steps[i + 1].equals("0");
            if (line && i + 2 == steps.length) {
                at.putArray(steps[i]).add(text);
                break;
            }
            if (last) {
                at.put(steps[i], text);
            } else if (line) {
                at = at.putArray(steps[i++]).addObject();
            } else {
                at = at.putObject(steps[i]);
            }
        }
        return JSON.treeToValue(advice, AdviceContent.class);
    }

    /** Returns the place of every text in a record, with 0 for the first line of a list. */
    private static List<String> places(Class<?> part, String at) {
        List<String> places = new ArrayList<>();
        for (RecordComponent each : part.getRecordComponents()) {
            String place = at + "/" + each.getName();
            if (each.getGenericType() instanceof ParameterizedType list) {
                places.addAll(of(list.getActualTypeArguments()[0], place + "/0"));
            } else {
                places.addAll(of(each.getType(), place));
            }
        }
        return places;
    }

    private static List<String> of(Type type, String place) {
        if (type == String.class) {
            return List.of(place);
        }
        return type instanceof Class<?> part && part.isRecord() ? places(part, place) : List.of();
    }
}
