package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;

/**
 * Reviews to count. Each meets on 2 March 2026 unless the test says otherwise, must meet by 10
 * March to leave four weeks, and is due on 7 April; the count is made on 1 June.
 */
record Figures(
        LocalDate metOn,
        boolean afterLimit,
        LocalDate notifiedOn,
        boolean closed,
        String team,
        String settingUrn,
        SocialCarePart socialCare,
        ReportPart report,
        Set<LocalDate> others,
        LocalDate today) {

    static final LocalDate MET = LocalDate.of(2026, 3, 2);
    static final LocalDate MEET_BY = LocalDate.of(2026, 3, 10);
    static final LocalDate DUE = LocalDate.of(2026, 4, 7);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final ReportPart NOT_SENT =
            new ReportPart(null, null, false, false, false, false);

    static Figures review() {
        return new Figures(
                MET,
                false,
                null,
                false,
                null,
                null,
                SocialCarePart.NONE,
                NOT_SENT,
                Set.of(),
                TODAY);
    }

    Figures metOn(LocalDate day) {
        return with(day, afterLimit, notifiedOn, closed, socialCare, report, others, today);
    }

    Figures afterTheLimit() {
        return with(metOn, true, notifiedOn, closed, socialCare, report, others, today);
    }

    Figures notifiedOn(LocalDate day) {
        return with(metOn, afterLimit, day, closed, socialCare, report, others, today);
    }

    Figures whosePlanCeased() {
        return with(metOn, afterLimit, notifiedOn, true, socialCare, report, others, today);
    }

    Figures countedOn(LocalDate day) {
        return with(metOn, afterLimit, notifiedOn, closed, socialCare, report, others, day);
    }

    Figures socialCare(LocalDate invitedOn, boolean attended, LocalDate wroteOn) {
        SocialCarePart part = new SocialCarePart(invitedOn, attended, wroteOn);
        return with(metOn, afterLimit, notifiedOn, closed, part, report, others, today);
    }

    Figures report(LocalDate sentOn, Grade grade) {
        return report(new ReportPart(sentOn, grade, false, false, false, false));
    }

    Figures report(ReportPart part) {
        return with(metOn, afterLimit, notifiedOn, closed, socialCare, part, others, today);
    }

    Figures othersOn(LocalDate... days) {
        return with(metOn, afterLimit, notifiedOn, closed, socialCare, report, Set.of(days), today);
    }

    Figures of(String ofTeam, String atSetting) {
        return new Figures(
                metOn,
                afterLimit,
                notifiedOn,
                closed,
                ofTeam,
                atSetting,
                socialCare,
                report,
                others,
                today);
    }

    ReviewFigure figure() {
        return new ReviewFigure(
                UUID.fromString("0195f0a0-0000-7000-8000-000000000001"),
                metOn,
                MEET_BY,
                afterLimit,
                DUE,
                notifiedOn,
                closed,
                Involvement.CIN,
                team,
                settingUrn,
                socialCare,
                report,
                new OtherReviews(others),
                today);
    }

    private Figures with(
            LocalDate met,
            boolean late,
            LocalDate notified,
            boolean ceased,
            SocialCarePart part,
            ReportPart sent,
            Set<LocalDate> otherDays,
            LocalDate counted) {
        return new Figures(
                met, late, notified, ceased, team, settingUrn, part, sent, otherDays, counted);
    }
}
