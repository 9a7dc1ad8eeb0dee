package london.dsco.review.cycle;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The legal source of each date of a cycle. Regulation 20 governs the review of a child who attends
 * a school or other institution. If a child attends none, the local authority convenes the meeting
 * itself under regulation 21, with the same two, two and four weeks.
 */
final class Citations {

    static final String TWELVE_MONTHS = "Children and Families Act 2014, s 44(1)";
    static final String END_OF_CYCLE = TWELVE_MONTHS + "; SEND Code of Practice, 9.169";
    static final String REPRESENTATIONS = "; reg 22 (15 days for representations)";

    static final String AFTER_TRANSFER = "SEND Regulations 2014, reg 15(5)(b)";
    static final String ON_RELEASE =
            "Children and Families Act 2014, s 48: as soon as reasonably practicable";

    private static final String REGULATIONS = "SEND Regulations 2014, ";
    private static final String NOT_IN_SCHOOL = REGULATIONS + "reg 21";
    private static final String AMENDMENTS =
            REGULATIONS + "reg 22; R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)";
    private static final String UNDER_FIVES = "SEND Code of Practice, 9.178";

    private final boolean notInSchool;
    private final SortedMap<String, String> byName = new TreeMap<>();

    /**
     * Starts with the dates that every cycle has. Other dates are added when a cycle has them.
     *
     * @param notInSchool whether the child attends no school or other institution
     * @param endOfCycle citation for the last day of the cycle
     */
    Citations(boolean notInSchool, String endOfCycle) {
        this.notInSchool = notInSchool;
        String decision = regulation("reg 20(10)") + "; SEND Code of Practice, 9.169";
        byName.put("startsOn", TWELVE_MONTHS);
        byName.put("dueBy", endOfCycle);
        byName.put("targetOn", "Practice: ten months, so that the decision is in time");
        byName.put("inviteBy", regulation("reg 20(3)"));
        byName.put("adviceDueBy", regulation("reg 20(4)"));
        byName.put("decisionDueBy", decision);
        byName.put("meetBy", decision);
    }

    /** Adds the deadline of the transfer that the dates take into account. */
    Citations transfer(Optional<PhaseTransfer> next) {
        next.ifPresent(transfer -> byName.put("phaseTransferBy", transfer.citation()));
        return this;
    }

    /** Adds the deadline of a transfer that nobody has confirmed. */
    Citations possibleTransfer(Optional<PhaseTransfer> next) {
        next.ifPresent(transfer -> byName.put("phaseTransferPossibleBy", transfer.citation()));
        return this;
    }

    /**
     * Returns the transfer that sets the last day for the meeting; empty if the decision sets it.
     */
    Citations meetingBefore(Optional<PhaseTransfer> next) {
        next.ifPresent(
                transfer -> {
                    byName.put("meetBy", transfer.citation() + "; " + AMENDMENTS);
                    byName.put("targetOn", "Practice: ten months, or earlier for a phase transfer");
                });
        return this;
    }

    /** Adds the report of a meeting, if one is set. */
    Citations reportOf(Optional<LocalDate> meeting) {
        meeting.ifPresent(
                on ->
                        byName.put(
                                "reportDueBy",
                                regulation("reg 20(9)") + "; SEND Code of Practice, 9.176"));
        return this;
    }

    /**
     * Adds the final plan.
     *
     * @param dueBy null if no final plan is due
     */
    Citations finalPlan(LocalDate dueBy) {
        if (dueBy != null) {
            byName.put("finalPlanDueBy", AMENDMENTS);
        }
        return this;
    }

    /**
     * Adds the earlier reviews of a child under five.
     *
     * @param from null if the child is five by then
     * @param by null if the child is five by then
     */
    Citations considered(LocalDate from, LocalDate by) {
        if (from != null) {
            byName.put("considerFrom", UNDER_FIVES);
        }
        if (by != null) {
            byName.put("considerBy", UNDER_FIVES);
        }
        return this;
    }

    /**
     * Adds the release from custody, if no review was completed since. It is a reason to meet at
     * once.
     */
    Citations release(Optional<LocalDate> from) {
        from.ifPresent(
                on -> {
                    byName.put("reviewOnReleaseFrom", ON_RELEASE);
                    byName.put("targetOn", ON_RELEASE);
                });
        return this;
    }

    /** Returns the citations by the name of the date. */
    SortedMap<String, String> byName() {
        return byName;
    }

    private String regulation(String inSchool) {
        return notInSchool ? NOT_IN_SCHOOL : REGULATIONS + inSchool;
    }
}
