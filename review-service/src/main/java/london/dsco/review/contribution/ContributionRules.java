package london.dsco.review.contribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Refusal;
import london.dsco.review.invitation.Presence;

/**
 * What counts as taking part in a review. Whoever arranges the meeting obtains advice and
 * information from everybody who is invited, and circulates it two weeks before (SEND Regulations
 * 2014 reg 20(4)). By the regional programme's practice, somebody who should attend and does not
 * owes a contribution. The social worker of a child with a child protection plan always attends.
 * Days are London dates.
 */
final class ContributionRules {

    static final String ADVICE_CITATION =
            "SEND Regulations 2014, reg 20(4): advice and information at least two weeks before the"
                    + " meeting";
    static final String IN_LIEU_CITATION =
            "Regional practice: anyone who should be there but is not contributes in writing";
    static final String MUST_ATTEND_CITATION =
            "Regional practice: the social worker always attends for a child with a child protection plan";

    private ContributionRules() {}

    /**
     * Returns whether something in writing came in time to be circulated.
     *
     * @param adviceDueBy last day for advice
     * @return empty for attendance and apologies, which have no last day
     */
    static Optional<Boolean> inTime(
            ContributionKind kind, LocalDate receivedOn, LocalDate adviceDueBy) {
        return kind.isWritten() ? Optional.of(!receivedOn.isAfter(adviceDueBy)) : Optional.empty();
    }

    /**
     * Returns why a contribution cannot be recorded.
     *
     * @param on the day on which it was received, or on which they attended
     * @param before what is already on record for the same person
     * @param meetingOn the day of the meeting
     * @param held whether the meeting is recorded as held
     * @param today London's date
     * @return empty when it can be recorded
     */
    static Optional<Refusal> refusal(
            ContributionKind kind,
            LocalDate on,
            Set<ContributionKind> before,
            LocalDate meetingOn,
            boolean held,
            LocalDate today) {
        if (on.isAfter(today)) {
            return refused("receivedOn", "in-the-future", "Choose today's date or an earlier one.");
        }
        if (before.contains(kind)) {
            return refused(
                    "kind", "already-recorded", "This has already been recorded for this person.");
        }
        return switch (kind) {
            case ATTENDANCE -> attendance(on, before, meetingOn, held);
            case CONTRIBUTION_IN_LIEU, APOLOGY ->
                    before.contains(ContributionKind.ATTENDANCE)
                            ? refused("kind", "attended", "This person attended the meeting.")
                            : Optional.empty();
            case WRITTEN_ADVICE -> Optional.empty();
        };
    }

    private static Optional<Refusal> attendance(
            LocalDate on, Set<ContributionKind> before, LocalDate meetingOn, boolean held) {
        if (!held) {
            return refused(
                    "kind",
                    "not-held",
                    "Record the meeting as HELD first. Nobody can attend a meeting before it takes"
                            + " place.");
        }
        if (!on.equals(meetingOn)) {
            return refused(
                    "receivedOn", "not-the-meeting", "The meeting was held on " + meetingOn + ".");
        }
        return before.contains(ContributionKind.CONTRIBUTION_IN_LIEU)
                ? refused(
                        "kind",
                        "contributed-in-lieu",
                        "This person contributed in writing because they did not come.")
                : Optional.empty();
    }

    /**
     * Returns how far somebody has taken part.
     *
     * @param known what is on record for them
     * @param held whether the meeting is recorded as held
     */
    static Participation participation(
            Presence presence, Set<ContributionKind> known, boolean held) {
        if (known.contains(ContributionKind.ATTENDANCE)) {
            return Participation.ATTENDED;
        }
        boolean written = known.stream().anyMatch(ContributionKind::isWritten);
        boolean staysAway = held || known.contains(ContributionKind.APOLOGY);
        if (staysAway && presence == Presence.MUST_ATTEND) {
            return Participation.ATTENDANCE_MISSED;
        }
        if (written) {
            return Participation.CONTRIBUTED;
        }
        if (!staysAway) {
            return Participation.AWAITED;
        }
        return presence.owesContribution() ? Participation.OWES_CONTRIBUTION : Participation.ABSENT;
    }

    /**
     * Returns the law or practice that makes somebody owe a contribution; empty if they owe
     * nothing.
     */
    static Optional<String> citation(Participation participation, Presence presence) {
        return switch (participation) {
            case OWES_CONTRIBUTION -> Optional.of(IN_LIEU_CITATION);
            case ATTENDANCE_MISSED -> Optional.of(MUST_ATTEND_CITATION);
            case AWAITED ->
                    presence.owesContribution() ? Optional.of(ADVICE_CITATION) : Optional.empty();
            case CONTRIBUTED, ATTENDED, ABSENT -> Optional.empty();
        };
    }

    private static Optional<Refusal> refused(String field, String code, String explanation) {
        return Optional.of(Refusal.unprocessable(field, code, explanation));
    }
}
