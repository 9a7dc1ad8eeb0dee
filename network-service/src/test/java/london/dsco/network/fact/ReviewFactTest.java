package london.dsco.network.fact;

import static london.dsco.network.fact.ReadEvent.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.inbox.PoisonMessageException;
import london.dsco.testkit.CloudEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure takes from each event about an annual review, without a database. */
class ReviewFactTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final ReviewEvents REVIEW = ReviewEvents.dueBy("E09000007", "2026-10-30");
    private static final UUID ID = REVIEW.id();

    private static Optional<ReviewFact> fact(CloudEvent event) {
        return ReviewFact.of(read(event));
    }

    private static Optional<ReviewFact> fact(String step, String data) {
        return ReviewFact.of(
                read(
                        "london.dsco.review.review." + step + ".v1",
                        data.replace("ID", ID.toString())));
    }

    @Test
    void aMeetingSaysItsDayAndWhetherTheLawStillAllowedIt() {
        assertThat(fact(REVIEW.metOn("2026-09-01")))
                .contains(new ReviewFact(ID, DAY, false, DUE, null, null, null, null, null));
        assertThat(fact(REVIEW.metTooLateOn("2026-09-01")))
                .contains(new ReviewFact(ID, DAY, true, DUE, null, null, null, null, null));
    }

    @Test
    void aMeetingOfAnEarlierVersionWasWithinTheLimit() {
        assertThat(
                        fact(
                                "meeting-held",
                                """
                                {"reviewId": "ID", "meetingOn": "2026-09-01", "dueBy": "2026-10-30"}"""))
                .contains(new ReviewFact(ID, DAY, false, DUE, null, null, null, null, null));
    }

    @Test
    void countsInvitationsOfSocialCareOnly() {
        assertThat(fact(REVIEW.invitedOn("2026-09-01", true)))
                .contains(new ReviewFact(ID, null, null, null, DAY, null, null, null, null));
        assertThat(fact(REVIEW.invitedOn("2026-09-01", false))).isEmpty();
    }

    @Test
    void countsAttendanceOfSocialCareOnly() {
        assertThat(fact(REVIEW.contributed("ATTENDANCE", "2026-09-01", true)))
                .contains(new ReviewFact(ID, null, null, null, null, DAY, null, null, null));
        assertThat(fact(REVIEW.contributed("ATTENDANCE", "2026-09-01", false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRITTEN_ADVICE", "CONTRIBUTION_IN_LIEU"})
    void countsWhatSocialCareWrote(String kind) {
        assertThat(fact(REVIEW.contributed(kind, "2026-09-01", true)))
                .contains(new ReviewFact(ID, null, null, null, null, null, DAY, null, null));
        assertThat(fact(REVIEW.contributed(kind, "2026-09-01", false))).isEmpty();
    }

    @Test
    void anApologyAndAMissedContributionAreNeitherAttendanceNorWriting() {
        assertThat(fact(REVIEW.contributed("APOLOGY", "2026-09-01", true))).isEmpty();
        assertThat(fact(REVIEW.contributionMissed("2026-09-01"))).isEmpty();
    }

    @Test
    void aReportIsWriting() {
        assertThat(fact(REVIEW.reportSentOn("2026-09-01")))
                .contains(new ReviewFact(ID, null, null, null, null, null, DAY, null, null));
    }

    /** SENDR 2014 reg 20(10): the family is told within four weeks, so that day counts. */
    @Test
    void aDecisionCountsFromTheDayTheFamilyWasTold() {
        assertThat(fact(REVIEW.decided("2026-08-20", "2026-09-01")))
                .contains(new ReviewFact(ID, null, null, DUE, null, null, null, DAY, null));
    }

    @Test
    void aReviewCompletedWithoutADecisionEventCountsFromItsCompletion() {
        assertThat(fact(REVIEW.completedOn("2026-09-01")))
                .contains(new ReviewFact(ID, null, null, DUE, null, null, null, DAY, null));
    }

    @Test
    void aPlanThatCeasedClosesItsReview() {
        assertThat(fact(REVIEW.closedOn("2026-09-01")))
                .contains(new ReviewFact(ID, null, null, null, null, null, null, null, DAY));
    }

    @Test
    void anEventThatNoFigureNeedsSaysNothing() {
        assertThat(fact("opened", "{}")).isEmpty();
        assertThat(ReviewFact.of(read("london.dsco.review.plan.closed.v1", "{}"))).isEmpty();
    }

    @Test
    void refusesAnInvitationThatDoesNotSayWhom() {
        assertThatThrownBy(
                        () ->
                                fact(
                                        "invited",
                                        "{\"reviewId\": \"ID\", \"invitedOn\": \"2026-09-01\"}"))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("socialCare is missing");
    }

    @Test
    void refusesAnUnknownKindOfContribution() {
        assertThatThrownBy(
                        () ->
                                fact(
                                        "contribution-received",
                                        """
                                        {"reviewId": "ID", "kind": "secret", "socialCare": true,
                                         "receivedOn": "2026-09-01"}"""))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("kind is not known");
    }

    @Test
    void refusesAMeetingThatIsNeitherLateNorNot() {
        assertThatThrownBy(
                        () ->
                                fact(
                                        "meeting-held",
                                        """
                                        {"reviewId": "ID", "meetingOn": "2026-09-01", "dueBy": "2026-10-30",
                                         "afterLimit": "secret"}"""))
                .isInstanceOf(PoisonMessageException.class)
                .hasMessage("afterLimit is neither true nor false");
    }
}
