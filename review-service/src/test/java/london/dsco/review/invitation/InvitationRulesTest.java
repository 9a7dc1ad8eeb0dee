package london.dsco.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.review.invitation.InvitationRules.Known;
import london.dsco.review.invitation.InviteToReview.InvitedPerson;
import org.junit.jupiter.api.Test;

class InvitationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate MEETING = LocalDate.of(2026, 12, 10);

    @Test
    void refusesAnInvitationDatedTomorrowOrAfterTheMeeting() {
        assertThat(InvitationRules.dateRefusal(TODAY, MEETING, TODAY)).isEmpty();
        assertThat(InvitationRules.dateRefusal(TODAY.plusDays(1), MEETING, TODAY))
                .hasValueSatisfying(is("in-the-future"));
        assertThat(InvitationRules.dateRefusal(TODAY, TODAY.minusDays(1), TODAY))
                .hasValueSatisfying(is("after-the-meeting"));
    }

    @Test
    void refusesSomebodyWhoIsNotInTheRegister() {
        assertThat(refusal(List.of(person(Invitee.IRO, "stranger@camden", false))))
                .containsExactly("not-registered");
    }

    @Test
    void refusesTheSamePersonTwice() {
        assertThat(
                        refusal(
                                List.of(
                                        person(Invitee.CARER, null, false),
                                        person(Invitee.CARER, null, false))))
                .containsExactly("already-invited");
        assertThat(
                        refusal(
                                List.of(person(Invitee.GP, null, false)),
                                new Known(Invitee.GP, null, false)))
                .containsExactly("already-invited");
    }

    @Test
    void refusesAWorkerWhileTheInvitationIsInTheDutyInbox() {
        assertThat(
                        refusal(
                                List.of(person(Invitee.SOCIAL_WORKER, "worker@camden", false)),
                                new Known(Invitee.SOCIAL_WORKER, null, false)))
                .containsExactly("in-the-duty-inbox");
    }

    @Test
    void refusesASecondChair() {
        assertThat(
                        refusal(
                                List.of(
                                        person(Invitee.SETTING, null, true),
                                        person(Invitee.SEN_OFFICER, null, true))))
                .containsExactly("another-chair");
        assertThat(
                        refusal(
                                List.of(person(Invitee.SETTING, null, true)),
                                new Known(Invitee.SEN_OFFICER, null, true)))
                .containsExactly("another-chair");
    }

    @Test
    void refusesMorePeopleThanAReviewCanHave() {
        List<Known> many =
                Collections.nCopies(
                        InvitationRules.MOST, new Known(Invitee.OTHER, "worker@camden", false));
        assertThat(refusal(List.of(person(Invitee.GP, null, false)), many.toArray(Known[]::new)))
                .containsExactly("too-many");
    }

    /** One place of the sixty is always social care's, which is invited to every review. */
    @Test
    void keepsOnePlaceForSocialCare() {
        Known other = new Known(Invitee.OTHER, "worker@camden", false);
        List<InvitedPerson> one = List.of(person(Invitee.GP, null, false));

        assertThat(refusal(one, Collections.nCopies(58, other).toArray(Known[]::new))).isEmpty();
        assertThat(refusal(one, Collections.nCopies(59, other).toArray(Known[]::new)))
                .containsExactly("too-many");
    }

    @Test
    void invitesOthersWhileSocialCaresInvitationIsInTheDutyInbox() {
        assertThat(
                        refusal(
                                List.of(person(Invitee.GP, null, false)),
                                new Known(Invitee.SOCIAL_WORKER, null, false)))
                .isEmpty();
    }

    @Test
    void invitesASecondWorkerWhenTheFirstIsNamed() {
        assertThat(
                        refusal(
                                List.of(person(Invitee.SOCIAL_WORKER, "worker@camden", false)),
                                new Known(Invitee.SOCIAL_WORKER, "first@camden", false)))
                .isEmpty();
    }

    @Test
    void letsOthersComeToAReviewThatHasAChair() {
        assertThat(
                        refusal(
                                List.of(person(Invitee.GP, null, false)),
                                new Known(Invitee.IRO, "worker@camden", true)))
                .isEmpty();
    }

    private static InvitedPerson person(Invitee invitee, String username, boolean chair) {
        return new InvitedPerson(invitee, username, chair);
    }

    private static List<String> refusal(List<InvitedPerson> said, Known... before) {
        return InvitationRules.refusal(said, List.of(before), "worker@camden"::equals).stream()
                .flatMap(refusal -> refusal.findings().stream())
                .map(Finding::code)
                .toList();
    }

    private static Consumer<Refusal> is(String code) {
        return refusal ->
                assertThat(refusal.findings()).extracting(Finding::code).containsExactly(code);
    }
}
