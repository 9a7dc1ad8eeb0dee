package london.dsco.review.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class AdvocacyRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate OFFERED = LocalDate.of(2026, 11, 2);

    @Test
    void isNeededOnlyFor52Weeks() {
        assertThat(AdvocacyRules.isNeeded(true)).isTrue();
        assertThat(AdvocacyRules.isNeeded(false)).isFalse();
    }

    @Test
    void refusesAReportWithoutItWhereItIsNeeded() {
        assertThat(AdvocacyRules.findings(true, null, TODAY))
                .extracting(Finding::code)
                .containsExactly("required");
        assertThat(AdvocacyRules.findings(false, null, TODAY)).isEmpty();
    }

    @Test
    void acceptsEachAnswerWithItsDetails() {
        assertThat(wrong(accepted(OFFERED))).isEmpty();
        assertThat(wrong(declined(Decliner.PARENT_CARER))).isEmpty();
        assertThat(wrong(offer(AdvocacyAnswer.NOT_ANSWERED, null, null))).isEmpty();
        assertThat(wrong(new Advocacy(false, NotOffered.NOT_YET, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void asksForTheReferralWhenAnAdvocateWasAccepted() {
        assertThat(wrong(accepted(null))).containsExactly("referredOn required");
    }

    @Test
    void requiresWhoDeclinedAnAdvocate() {
        assertThat(wrong(declined(null))).containsExactly("declinedBy required");
    }

    @Test
    void asksWhyNoAdvocateWasOffered() {
        assertThat(wrong(new Advocacy(false, null, null, null, null, null)))
                .containsExactly("whyNot required");
    }

    @Test
    void refusesAnAnswerWhenNothingWasOffered() {
        assertThat(
                        wrong(
                                new Advocacy(
                                        false,
                                        NotOffered.NOT_YET,
                                        OFFERED,
                                        AdvocacyAnswer.DECLINED,
                                        Decliner.REPRESENTATIVE,
                                        OFFERED)))
                .containsExactly(
                        "offeredOn not-together",
                        "answer not-together",
                        "declinedBy not-together",
                        "referredOn not-together");
    }

    @Test
    void refusesDetailsOfAnotherAnswer() {
        assertThat(wrong(offer(AdvocacyAnswer.DECLINED, Decliner.PARENT_CARER, OFFERED)))
                .containsExactly("referredOn not-together");
        assertThat(wrong(offer(AdvocacyAnswer.ACCEPTED, Decliner.PARENT_CARER, OFFERED)))
                .containsExactly("declinedBy not-together");
        assertThat(wrong(new Advocacy(true, NotOffered.NOT_YET, null, null, null, null)))
                .containsExactly("whyNot not-together", "offeredOn required", "answer required");
    }

    @Test
    void refusesDaysInTheFutureOrOutOfOrder() {
        assertThat(wrong(accepted(TODAY.plusDays(1)))).containsExactly("referredOn in-the-future");
        assertThat(wrong(accepted(OFFERED.minusDays(1)))).containsExactly("referredOn order");
        assertThat(wrong(accepted(TODAY))).isEmpty();
    }

    @Test
    void isMetByAnOfferOrByTheirOwnAdvocate() {
        assertThat(declined(Decliner.PARENT_CARER).isMet()).isTrue();
        assertThat(new Advocacy(false, NotOffered.HAS_AN_ADVOCATE, null, null, null, null).isMet())
                .isTrue();
        assertThat(new Advocacy(false, NotOffered.NONE_AVAILABLE, null, null, null, null).isMet())
                .isFalse();
    }

    private static Advocacy accepted(LocalDate referredOn) {
        return offer(AdvocacyAnswer.ACCEPTED, null, referredOn);
    }

    private static Advocacy declined(Decliner by) {
        return offer(AdvocacyAnswer.DECLINED, by, null);
    }

    private static Advocacy offer(AdvocacyAnswer answer, Decliner by, LocalDate referredOn) {
        return new Advocacy(true, null, OFFERED, answer, by, referredOn);
    }

    /** Returns each finding as its field and code. */
    private static List<String> wrong(Advocacy said) {
        return AdvocacyRules.findings(true, said, TODAY).stream()
                .map(finding -> finding.place().steps().get(1) + " " + finding.code())
                .toList();
    }
}
