package london.dsco.review.invitation;

import static london.dsco.review.invitation.Presence.ATTEND_OR_CONTRIBUTE;
import static london.dsco.review.invitation.Presence.MAY_BE_INVITED;
import static london.dsco.review.invitation.Presence.MUST_ATTEND;
import static london.dsco.review.invitation.Presence.MUST_BE_INVITED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Involvement;

/**
 * Who must be invited to an annual review: SEND Regulations 2014 (SI 2014/1530) regs 20(2) and 21
 * and, depending on the child's status, the practice of the regional programme on integrating
 * social care and plans. Social care is invited to every review, whether or not the child has a
 * worker. Days are London dates, and a week is seven days.
 */
final class InviteeRules {

    static final String NOTICE_CITATION =
            "SEND Regulations 2014, reg 20(3): at least two weeks' notice of the meeting";

    private static final int NOTICE_DAYS = 14;
    private static final String REG = "SEND Regulations 2014, reg 20(2)";
    private static final String NOT_IN_SCHOOL = "SEND Regulations 2014, reg 21";

    private InviteeRules() {}

    /**
     * Returns everybody whom the review needs, each once.
     *
     * @return those named in the regulations come first
     */
    static List<Expected> expected(ChildStatus child) {
        List<Expected> found = new ArrayList<>(named(child));
        if (child.involvement() == Involvement.CLA) {
            found.addAll(lookedAfter());
        } else if (child.involvement() == Involvement.CIN
                || child.involvement() == Involvement.CP) {
            found.add(
                    new Expected(
                            Invitee.VIRTUAL_SCHOOL,
                            MAY_BE_INVITED,
                            "The virtual school head promotes the education of every child with a"
                                    + " social worker.",
                            "Promoting the education of children with a social worker (DfE"
                                    + " guidance)"));
        }
        if (child.changingPhase()) {
            found.add(
                    new Expected(
                            Invitee.RECEIVING_SETTING,
                            MUST_BE_INVITED,
                            "The child is changing phase, so the next setting helps to plan the"
                                    + " move.",
                            "SEND Regulations 2014, reg 18; SEND Code of Practice 2015, 9.179"));
        }
        return List.copyOf(found);
    }

    /** Returns how much a review needs an invitee. Anybody whom no rule names may be invited. */
    static Presence presenceOf(Invitee invitee, ChildStatus child) {
        return expected(child).stream()
                .filter(one -> one.invitee() == invitee)
                .map(Expected::presence)
                .findFirst()
                .orElse(MAY_BE_INVITED);
    }

    /** Returns whether an invitation gave the two weeks' notice of reg 20(3). */
    static boolean inTime(LocalDate invitedOn, LocalDate meetingOn) {
        return !invitedOn.isAfter(lastDayToInvite(meetingOn));
    }

    /** Returns the last day to invite people with two weeks' notice. */
    static LocalDate lastDayToInvite(LocalDate meetingOn) {
        return meetingOn.minusDays(NOTICE_DAYS);
    }

    private static List<Expected> named(ChildStatus child) {
        String source = child.notInSchool() ? NOT_IN_SCHOOL : REG;
        List<Expected> found = new ArrayList<>();
        if (child.sixteen()) {
            found.add(
                    new Expected(
                            Invitee.YOUNG_PERSON,
                            MUST_BE_INVITED,
                            "From the age of 16, the young person is invited in their own right.",
                            letter(source, "(a)")));
        }
        found.add(
                new Expected(
                        Invitee.CARER,
                        MUST_BE_INVITED,
                        "The parent, or whoever cares for the child, is always invited.",
                        letter(source, "(a)")));
        if (!child.notInSchool()) {
            found.add(
                    new Expected(
                            Invitee.SETTING,
                            ATTEND_OR_CONTRIBUTE,
                            "The head teacher, principal or early years provider.",
                            letter(source, "(b)")));
        }
        found.add(
                new Expected(
                        Invitee.SEN_OFFICER,
                        ATTEND_OR_CONTRIBUTE,
                        "An officer of the authority for special educational needs.",
                        letter(source, "(c)")));
        found.add(
                new Expected(
                        Invitee.HEALTH,
                        ATTEND_OR_CONTRIBUTE,
                        "A health professional named by the commissioning body.",
                        letter(source, "(d)")));
        found.add(socialCare(child, source));
        return found;
    }

    private static Expected socialCare(ChildStatus child, String source) {
        if (child.involvement() == Involvement.CP) {
            return new Expected(
                    Invitee.SOCIAL_WORKER,
                    MUST_ATTEND,
                    "The social worker of a child with a child protection plan always attends.",
                    letter(source, "(e)") + "; regional practice");
        }
        return new Expected(
                Invitee.SOCIAL_WORKER,
                ATTEND_OR_CONTRIBUTE,
                "A social care officer, even for a child without a worker: the"
                        + " invitation then goes to the duty inbox.",
                letter(source, "(e)"));
    }

    private static List<Expected> lookedAfter() {
        return List.of(
                new Expected(
                        Invitee.IRO,
                        ATTEND_OR_CONTRIBUTE,
                        "The independent reviewing officer brings the care plan review and this one"
                                + " together.",
                        "SEND Code of Practice 2015, 9.169 and 10.10"),
                new Expected(
                        Invitee.VIRTUAL_SCHOOL,
                        ATTEND_OR_CONTRIBUTE,
                        "The virtual school of the authority that looks after the child,"
                                + " wherever the child lives.",
                        "Children Act 1989, s 22(3A) to (3B)"),
                new Expected(
                        Invitee.BIRTH_FAMILY,
                        MAY_BE_INVITED,
                        "Parents keep parental responsibility unless a court has ended it.",
                        "Children Act 1989, s 22(4)"),
                new Expected(
                        Invitee.DESIGNATED_TEACHER,
                        MAY_BE_INVITED,
                        "The setting's teacher for looked-after children.",
                        "Children and Young Persons Act 2008, s 20"),
                new Expected(
                        Invitee.SUPERVISING_SOCIAL_WORKER,
                        MAY_BE_INVITED,
                        "Supports the foster carers.",
                        "Regional practice"));
    }

    /**
     * Returns the letter of a paragraph. For a child who is not in school, regulation 21 has its
     * own list of invitees.
     */
    private static String letter(String source, String letter) {
        return source.equals(REG) ? REG + letter : source;
    }
}
