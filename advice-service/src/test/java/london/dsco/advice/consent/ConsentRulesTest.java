package london.dsco.advice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.content.Need;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentRulesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate TWELVE = LocalDate.parse("2014-05-05");
    private static final LocalDate GIVEN = LocalDate.parse("2026-10-01");

    private static Consent consent(Giver giver, Purpose purpose, CareNeedCategory... scope) {
        return new Consent(
                ID,
                giver,
                giver == Giver.PARENTAL_RESPONSIBILITY ? ParentalResponsibility.MOTHER : null,
                giver == Giver.PARENTAL_RESPONSIBILITY ? ChildAgreement.AGREES : null,
                purpose,
                Set.of(scope),
                Method.WRITTEN,
                GIVEN,
                LocalDate.parse("2026-12-31"),
                null);
    }

    private static Consent parents() {
        return consent(
                Giver.PARENTAL_RESPONSIBILITY,
                Purpose.STATE_OTHER_NEEDS,
                CareNeedCategory.KEEPING_SAFE);
    }

    private static Need need(Boolean linked, CareNeedCategory category, UUID consentId) {
        return new Need(
                "N1", category, null, null, null, linked, consentId, null, null, null, null, null);
    }

    private static Need otherNeed() {
        return need(false, CareNeedCategory.KEEPING_SAFE, ID);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().steps() + " " + finding.code())
                .toList();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-30, false", "2026-10-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aConsentCoversFromTheDayItIsGivenToTheDayItExpires(LocalDate on, boolean covers) {
        assertThat(parents().covers(otherNeed(), TWELVE, on)).isEqualTo(covers);
    }

    @Test
    void aConsentWithoutAnEndKeepsCovering() {
        Consent endless =
                new Consent(
                        ID,
                        Giver.PARENTAL_RESPONSIBILITY,
                        ParentalResponsibility.ADOPTION,
                        ChildAgreement.CANNOT_SAY,
                        Purpose.STATE_OTHER_NEEDS,
                        Set.of(CareNeedCategory.KEEPING_SAFE),
                        Method.SPOKEN,
                        GIVEN,
                        null,
                        null);
        assertThat(endless.covers(otherNeed(), TWELVE, TODAY.plusYears(2))).isTrue();
    }

    /** SEND Code of Practice 2015 para 9.69: with the consent of the child and their parents. */
    @ParameterizedTest(name = "a child who {0}: covered {1}")
    @CsvSource({"AGREES, true", "CANNOT_SAY, true", "DOES_NOT_AGREE, false"})
    void aParentsConsentCoversNothingAgainstTheChild(ChildAgreement said, boolean covers) {
        assertThat(parents(said).covers(otherNeed(), TWELVE, TODAY)).isEqualTo(covers);
        assertThat(ConsentRules.findings(parents(said), TWELVE, TODAY)).isEmpty();
    }

    @Test
    void refusesAParentsConsentThatDoesNotSayWhatTheChildSays() {
        assertThat(codes(ConsentRules.findings(parents(null), TWELVE, TODAY)))
                .containsExactly("[childAgreement] required");
    }

    private static Consent parents(ChildAgreement said) {
        return new Consent(
                ID,
                Giver.PARENTAL_RESPONSIBILITY,
                ParentalResponsibility.MOTHER,
                said,
                Purpose.STATE_OTHER_NEEDS,
                Set.of(CareNeedCategory.KEEPING_SAFE),
                Method.WRITTEN,
                GIVEN,
                null,
                null);
    }

    @Test
    void aWithdrawnConsentCoversNothingFromTheDayOfTheWithdrawal() {
        Consent withdrawn = parents().withdrawn(TODAY);
        assertThat(withdrawn.covers(otherNeed(), TWELVE, TODAY.minusDays(1))).isTrue();
        assertThat(withdrawn.covers(otherNeed(), TWELVE, TODAY)).isFalse();
        assertThat(ConsentRules.withdrawalRefusal(parents())).isEmpty();
        assertThat(ConsentRules.withdrawalRefusal(withdrawn)).isPresent();
    }

    @Test
    void aConsentCoversNeitherAnotherPurposeNorAnotherAreaOfCare() {
        Consent sharing =
                consent(
                        Giver.PARENTAL_RESPONSIBILITY,
                        Purpose.SHARE_ADVICE,
                        CareNeedCategory.KEEPING_SAFE);
        assertThat(sharing.covers(otherNeed(), TWELVE, TODAY)).isFalse();
        Need selfCare = need(false, CareNeedCategory.SELF_CARE, ID);
        assertThat(parents().covers(selfCare, TWELVE, TODAY)).isFalse();
        assertThat(parents().covers(need(false, null, ID), TWELVE, TODAY)).isFalse();
    }

    @ParameterizedTest(name = "{0} for somebody born {1} on 21 November 2026: {2}")
    @CsvSource({
        "PARENTAL_RESPONSIBILITY, 2010-11-22, true",
        "PARENTAL_RESPONSIBILITY, 2010-11-21, false",
        "YOUNG_PERSON,            2010-11-22, false",
        "YOUNG_PERSON,            2010-11-21, true",
        "REPRESENTATIVE,          2010-11-22, false",
        "REPRESENTATIVE,          2010-11-21, true",
    })
    void fromSixteenTheYoungPersonDecidesOrTheirRepresentative(
            Giver giver, LocalDate born, boolean may) {
        assertThat(giver.decidesFor(born, TODAY)).isEqualTo(may);
        Consent given = consent(giver, Purpose.STATE_OTHER_NEEDS, CareNeedCategory.KEEPING_SAFE);
        assertThat(given.covers(otherNeed(), born, TODAY)).isEqualTo(may);
    }

    /**
     * This does not apply to other needs in section D, for which the Code requires the parents'
     * consent too.
     */
    @Test
    void aChildWhoUnderstandsEnoughConsentsUnderSixteen() {
        Consent shared = consent(Giver.CHILD, Purpose.SHARE_ADVICE, CareNeedCategory.KEEPING_SAFE);
        assertThat(ConsentRules.findings(shared, TWELVE, TODAY)).isEmpty();
        assertThat(ConsentRules.findings(shared, GIVEN.minusYears(16), TODAY))
                .extracting(Finding::code)
                .containsExactly("not-theirs-to-give");
        Consent otherNeeds =
                consent(Giver.CHILD, Purpose.STATE_OTHER_NEEDS, CareNeedCategory.KEEPING_SAFE);
        assertThat(ConsentRules.findings(otherNeeds, TWELVE, TODAY))
                .extracting(Finding::code)
                .containsExactly("parents-too");
        assertThat(otherNeeds.covers(otherNeed(), TWELVE, TODAY)).isFalse();
    }

    @Test
    void acceptsAConsentWithEverythingThatItNeeds() {
        assertThat(ConsentRules.findings(parents(), TWELVE, TODAY)).isEmpty();
    }

    @Test
    void refusesAFaultyConsentWithEveryReason() {
        Consent wrong =
                new Consent(
                        ID,
                        Giver.YOUNG_PERSON,
                        ParentalResponsibility.MOTHER,
                        ChildAgreement.AGREES,
                        Purpose.STATE_OTHER_NEEDS,
                        Set.of(),
                        Method.WRITTEN,
                        GIVEN,
                        GIVEN.minusDays(1),
                        null);
        assertThat(codes(ConsentRules.findings(wrong, TWELVE, TODAY)))
                .containsExactly(
                        "[giver] not-theirs-to-give",
                        "[expiresOn] before-given",
                        "[basisOfParentalResponsibility] parent-only",
                        "[childAgreement] parent-only",
                        "[scope] required");
        assertThat(codes(ConsentRules.findings(parents(), TWELVE, GIVEN.minusDays(1))))
                .containsExactly("[givenOn] in-the-future");
    }

    @Test
    void onlyANeedNotLinkedToSendNeedsAConsentThatCoversIt() {
        AdviceContent advice =
                advice(
                        need(true, CareNeedCategory.SELF_CARE, null),
                        need(false, CareNeedCategory.KEEPING_SAFE, null),
                        otherNeed(),
                        need(false, CareNeedCategory.SELF_CARE, ID),
                        need(false, CareNeedCategory.KEEPING_SAFE, UUID.randomUUID()));
        assertThat(
                        codes(
                                ConsentRules.uncovered(advice, List.of(parents()), TWELVE, TODAY)
                                        .stream()
                                        .map(UncoveredNeed::finding)
                                        .toList()))
                .containsExactly(
                        "[needs, 1, consentId] consent-required",
                        "[needs, 3, consentId] consent-does-not-cover",
                        "[needs, 4, consentId] consent-does-not-cover");
    }

    private static AdviceContent advice(Need... needs) {
        return new AdviceContent(
                null,
                null,
                null,
                List.of(needs),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
