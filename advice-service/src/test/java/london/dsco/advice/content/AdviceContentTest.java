package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.journey.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays inside social care, and what the later parts of the advice must have. */
class AdviceContentTest {

    private static final LocalDate TWELVE = LocalDate.parse("2014-05-05");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final ObjectNode advice = Fixtures.advice();

    private AdviceContent content() {
        try {
            return JSON.treeToValue(advice, AdviceContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode in(String place) {
        return (ObjectNode) advice.at(place);
    }

    private List<String> findings() {
        return AdviceCompleteness.findings(content(), TWELVE, TODAY).stream()
                .map(
                        finding ->
                                finding.place().steps().stream()
                                                .map(Object::toString)
                                                .collect(Collectors.joining("/", "/", " "))
                                        + finding.code())
                .toList();
    }

    @Test
    void sendsNothingThatIsForSocialCareOnly() {
        advice.put("restrictedAnnex", "canary").putArray("riskFactors").add("canary");
        advice.putObject("contextFactors")
                .put("family", "canary")
                .put("social", "canary")
                .put("environment", "canary");
        advice.putObject("signsOfSafety")
                .put("dangerStatement", "canary")
                .put("safetyGoal", "canary")
                .put("safetyPlan", "canary")
                .put("scaling", 3)
                .put("pastHarm", "canary")
                .put("complicatingFactors", "canary")
                .put("future", "canary");
        in("/outcomes/0").put("informedByRestricted", true);
        AdviceContent whole = content();
        AdviceContent sent = whole.withoutInternal();
        assertThat(sent.toString()).doesNotContain("canary", "scaling=3", "Restricted=true");
        assertThat(sent.contextFactors()).isNull();
        assertThat(sent.signsOfSafety()).isNull();
        assertThat(sent.outcomes()).extracting(Outcome::informedByRestricted).containsOnlyNulls();
        assertThat(sent.outcomes()).extracting(Outcome::text).doesNotContainNull();
        assertThat(whole.withoutAnnex().signsOfSafety()).isEqualTo(whole.signsOfSafety());
        assertThat(whole.withoutAnnex().outcomes()).isEqualTo(whole.outcomes());
        assertThat(whole.withoutAnnex().restrictedAnnex()).isNull();
    }

    @Test
    void sendsWhatBelongsToNeedsViewsAndJointAssessments() {
        in("/needs/0").put("attendanceImpact", "Misses Mondays").put("relevance", "Bears on it");
        in("/needs/0").putObject("careFromPrimaryCarers").put("toGrow", "A calm morning");
        in("/views").putObject("threeHouses").put("dreams", "A dog");
        advice.putObject("coordinatedWith").put("type", "CA1989_S17").put("lead", "Jo Ferris");
        advice.putObject("placementMonitoring").put("arrangement", "EOTAS");
        AdviceContent whole = content();
        AdviceContent sent = whole.withoutInternal();
        assertThat(sent.needs()).isEqualTo(whole.needs());
        assertThat(sent.views()).isEqualTo(whole.views());
        assertThat(sent.coordinatedWith()).isEqualTo(whole.coordinatedWith());
        assertThat(sent.placementMonitoring()).isEqualTo(whole.placementMonitoring());
    }

    @Test
    void showsTheProtocolBesideAJointAssessmentOnly() {
        assertThat(content().underLocalProtocol("https://example.org")).isEqualTo(content());
        advice.putObject("coordinatedWith")
                .put("type", "CA1989_S17")
                .put("localProtocolAddress", "https://elsewhere.example.org");
        assertThat(content().underLocalProtocol("https://example.org").coordinatedWith())
                .isEqualTo(
                        new CoordinatedAssessment(
                                AssessmentType.CA1989_S17, null, null, "https://example.org"));
        assertThat(content().underLocalProtocol("").coordinatedWith().localProtocolAddress())
                .isNull();
    }

    @Test
    void countsTheThreeHousesAsTheChildsVoice() {
        in("/views").put("child", " ");
        assertThat(content().hasChildVoice()).isFalse();
        in("/views").putObject("threeHouses").put("dreams", " ");
        assertThat(content().hasChildVoice()).isFalse();
        in("/views/threeHouses").put("dreams", "A dog");
        assertThat(content().hasChildVoice()).isTrue();
    }

    @Test
    void needsAReasonForANeedThatIsNotLinkedToSend() {
        in("/needs/0").put("linkedToSend", false);
        assertThat(findings()).containsExactly("/needs/0/relevance required");
        in("/needs/0").put("relevance", "Without friends he misses school.");
        assertThat(findings()).isEmpty();
    }

    @Test
    void needsAgeAndStageOfDevelopmentIfOverAndAboveIsMissing() {
        in("/needs/0").put("overAndAbove", " ");
        assertThat(AdviceCompleteness.findings(content(), TWELVE, TODAY))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.explanation())
                                        .contains("similar age and stage of development"));
    }

    @Test
    void needsTheAnnexThatShapedAnOutcome() {
        in("/outcomes/0").put("informedByRestricted", true);
        assertThat(findings())
                .containsExactly("/outcomes/0/informedByRestricted no-restricted-annex");
        advice.put("restrictedAnnex", "Known to the team only");
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinatedWith, ref, '/coordinatedWith/type required,/coordinatedWith/lead required'",
        "placementMonitoring, monitoring, '/placementMonitoring/arrangement required,/placementMonitoring/safeguarding required'"
    })
    void needsTheRestOfAPartThatWasBegun(String part, String field, String missing) {
        advice.putObject(part).put(field, "Something");
        assertThat(findings()).containsExactly(missing.split(","));
    }
}
