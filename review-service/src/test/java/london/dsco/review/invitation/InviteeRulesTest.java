package london.dsco.review.invitation;

import static london.dsco.review.invitation.Invitee.CARER;
import static london.dsco.review.invitation.Invitee.HEALTH;
import static london.dsco.review.invitation.Invitee.IRO;
import static london.dsco.review.invitation.Invitee.RECEIVING_SETTING;
import static london.dsco.review.invitation.Invitee.SEN_OFFICER;
import static london.dsco.review.invitation.Invitee.SETTING;
import static london.dsco.review.invitation.Invitee.SOCIAL_WORKER;
import static london.dsco.review.invitation.Invitee.VIRTUAL_SCHOOL;
import static london.dsco.review.invitation.Invitee.YOUNG_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InviteeRulesTest {

    @Test
    void namesTheFiveInviteesOfTheRegulationForAChildUnknownToSocialCare() {
        assertThat(invitees(child(Involvement.NOT_KNOWN)))
                .containsExactly(CARER, SETTING, SEN_OFFICER, HEALTH, SOCIAL_WORKER);
        assertThat(InviteeRules.expected(child(Involvement.NOT_KNOWN)))
                .allSatisfy(
                        one -> {
                            assertThat(one.presence().hasToBeInvited()).isTrue();
                            assertThat(one.reason()).endsWith(".");
                            assertThat(one.citation())
                                    .startsWith("SEND Regulations 2014, reg 20(2)");
                        });
    }

    @ParameterizedTest
    @EnumSource(Involvement.class)
    void namesSocialCareForEveryChild(Involvement involvement) {
        assertThat(InviteeRules.presenceOf(SOCIAL_WORKER, child(involvement)).owesContribution())
                .isTrue();
    }

    @Test
    void nothingReplacesTheSocialWorkerOfAChildWithAProtectionPlan() {
        assertThat(InviteeRules.presenceOf(SOCIAL_WORKER, child(Involvement.CP)))
                .isEqualTo(Presence.MUST_ATTEND);
        assertThat(InviteeRules.presenceOf(SOCIAL_WORKER, child(Involvement.CIN)))
                .isEqualTo(Presence.ATTEND_OR_CONTRIBUTE);
    }

    @Test
    void namesTheReviewingOfficerAndVirtualSchoolOfALookedAfterChild() {
        ChildStatus child = child(Involvement.CLA);
        assertThat(InviteeRules.presenceOf(IRO, child)).isEqualTo(Presence.ATTEND_OR_CONTRIBUTE);
        assertThat(InviteeRules.presenceOf(VIRTUAL_SCHOOL, child))
                .isEqualTo(Presence.ATTEND_OR_CONTRIBUTE);
        assertThat(invitees(child)).contains(CARER, Invitee.BIRTH_FAMILY).doesNotHaveDuplicates();
    }

    @Test
    void allowsTheVirtualSchoolForAChildWithASocialWorker() {
        assertThat(InviteeRules.presenceOf(VIRTUAL_SCHOOL, child(Involvement.CIN)))
                .isEqualTo(Presence.MAY_BE_INVITED);
        assertThat(invitees(child(Involvement.EARLY_HELP))).doesNotContain(VIRTUAL_SCHOOL);
    }

    @Test
    void namesTheYoungPersonFromSixteen() {
        var young = new ChildStatus(Involvement.NOT_KNOWN, true, false, false);
        assertThat(invitees(young)).startsWith(YOUNG_PERSON, CARER);
        assertThat(invitees(child(Involvement.NOT_KNOWN))).doesNotContain(YOUNG_PERSON);
    }

    @Test
    void namesTheReceivingSettingWhenThePhaseChanges() {
        var moving = new ChildStatus(Involvement.NOT_KNOWN, false, false, true);
        assertThat(InviteeRules.presenceOf(RECEIVING_SETTING, moving))
                .isEqualTo(Presence.MUST_BE_INVITED);
    }

    @Test
    void namesNoSettingForAChildWhoIsNotInSchool() {
        var child = new ChildStatus(Involvement.NOT_KNOWN, false, true, false);
        assertThat(invitees(child)).containsExactly(CARER, SEN_OFFICER, HEALTH, SOCIAL_WORKER);
        assertThat(InviteeRules.expected(child))
                .allSatisfy(
                        one ->
                                assertThat(one.citation())
                                        .startsWith("SEND Regulations 2014, reg 21"));
    }

    @Test
    void letsAnybodyElseBeInvited() {
        assertThat(InviteeRules.presenceOf(Invitee.GP, child(Involvement.CLA)))
                .isEqualTo(Presence.MAY_BE_INVITED);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, true", "2026-11-27, false", "2026-12-10, false"})
    void requiresTwoWeeksNotice(LocalDate invitedOn, boolean inTime) {
        assertThat(InviteeRules.inTime(invitedOn, LocalDate.of(2026, 12, 10))).isEqualTo(inTime);
    }

    private static ChildStatus child(Involvement involvement) {
        return new ChildStatus(involvement, false, false, false);
    }

    private static List<Invitee> invitees(ChildStatus child) {
        return InviteeRules.expected(child).stream().map(Expected::invitee).toList();
    }
}
