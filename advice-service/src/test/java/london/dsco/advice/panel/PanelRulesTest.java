package london.dsco.advice.panel;

import static london.dsco.advice.panel.DscoCapacity.CONTRIBUTOR;
import static london.dsco.advice.panel.DscoCapacity.DECISION_MAKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PanelRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);

    private static PanelPart part(
            PanelType type,
            DscoCapacity capacity,
            PanelVerdict decision,
            String reasons,
            Vote vote,
            String comment) {
        return new PanelPart(type, TODAY, capacity, decision, reasons, vote, comment);
    }

    private static PanelPart decided(PanelType type) {
        return part(type, DECISION_MAKER, PanelVerdict.AGREED, "Complete.", null, null);
    }

    private static PanelPart commented(PanelType type) {
        return part(type, CONTRIBUTOR, null, null, null, "Near home.");
    }

    private static List<String> codes(PanelPart said) {
        return PanelRules.findings(said, TODAY).stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @Test
    void letsADscoDecideOnAnAssessmentAndModerationPanel() {
        PanelPart said = decided(PanelType.ASSESSMENT_MODERATION);
        assertThat(PanelRules.forbidden(said)).isEmpty();
        assertThat(codes(said)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PLACEMENT_PROVISION, DSCO_CANNOT_COMMISSION",
        "STATUTORY_ASSESSMENT, DSCO_CANNOT_DECIDE_ELIGIBILITY"
    })
    void refusesADscosDecisionOnOtherPanels(PanelType type, String conflict) {
        Refusal refusal = PanelRules.forbidden(decided(type)).orElseThrow();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.FORBIDDEN);
        assertThat(refusal.facts())
                .containsEntry("rule", "R2")
                .containsEntry("conflict", conflict)
                .containsKey("citation");
    }

    @ParameterizedTest
    @EnumSource(PanelType.class)
    void refusesAContributorsDecisionOnAnyPanel(PanelType type) {
        PanelPart said = part(type, CONTRIBUTOR, PanelVerdict.AGREED, "So.", null, "Yes.");
        assertThat(PanelRules.forbidden(said).orElseThrow().facts())
                .containsEntry("conflict", "CONTRIBUTOR_CANNOT_DECIDE");
    }

    @ParameterizedTest
    @EnumSource(PanelType.class)
    void acceptsAContributorsCommentOnAnyPanel(PanelType type) {
        assertThat(PanelRules.forbidden(commented(type))).isEmpty();
        assertThat(codes(commented(type))).isEmpty();
    }

    @Test
    void acceptsAVoteOnAStatutoryAssessmentPanelOnly() {
        assertThat(
                        codes(
                                part(
                                        PanelType.STATUTORY_ASSESSMENT,
                                        CONTRIBUTOR,
                                        null,
                                        null,
                                        Vote.FOR,
                                        null)))
                .isEmpty();
        assertThat(
                        codes(
                                part(
                                        PanelType.PLACEMENT_PROVISION,
                                        CONTRIBUTOR,
                                        null,
                                        null,
                                        Vote.FOR,
                                        null)))
                .containsExactly("[vote] not-voted-on");
    }

    @Test
    void needsADecisionAndReasonsFromADecisionMaker() {
        assertThat(
                        codes(
                                part(
                                        PanelType.ASSESSMENT_MODERATION,
                                        DECISION_MAKER,
                                        null,
                                        " ",
                                        null,
                                        "Yes.")))
                .containsExactly("[decision] required", "[reasons] required");
    }

    @Test
    void needsACommentOrAVoteFromAContributor() {
        assertThat(codes(part(PanelType.STATUTORY_ASSESSMENT, CONTRIBUTOR, null, null, null, " ")))
                .containsExactly("[comment] required");
    }

    @Test
    void refusesAPanelThatHasNotBeenHeld() {
        PanelPart said = commented(PanelType.PLACEMENT_PROVISION);
        assertThat(PanelRules.findings(said, TODAY.minusDays(1)))
                .extracting("code")
                .containsExactly("in-the-future");
    }
}
