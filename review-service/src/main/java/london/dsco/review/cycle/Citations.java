package london.dsco.review.cycle;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The legal source of each date of a cycle. Regulation 20 governs the review of a child who attends
 * a school or other institution; of one who attends none, the local authority convenes the meeting
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
    private final String endOfCycle;

    /**
     * @param endOfCycle of the last day of the cycle
     */
    Citations(boolean notInSchool, String endOfCycle) {
        this.notInSchool = notInSchool;
        this.endOfCycle = endOfCycle;
    }

    /** Those of the dates that a cycle shows, by the name of the date. */
    SortedMap<String, String> of(
            Optional<PhaseTransfer> transfer,
            Optional<PhaseTransfer> possible,
            boolean transferSetsMeetBy,
            boolean meetingIsSet,
            boolean finalPlan,
            boolean considerFrom,
            boolean considerBy,
            boolean onRelease) {
        SortedMap<String, String> citations = new TreeMap<>();
        citations.put("startsOn", TWELVE_MONTHS);
        citations.put("dueBy", endOfCycle);
        citations.put(
                "targetOn",
                transferSetsMeetBy
                        ? "Practice: ten months, or earlier for a phase transfer"
                        : "Practice: ten months, so that the decision falls in time");
        citations.put("inviteBy", regulation("reg 20(3)"));
        citations.put("adviceDueBy", regulation("reg 20(4)"));
        citations.put("decisionDueBy", regulation("reg 20(10)") + "; SEND Code of Practice, 9.169");
        citations.put(
                "meetBy",
                transferSetsMeetBy
                        ? transfer.orElseThrow().citation() + "; " + AMENDMENTS
                        : citations.get("decisionDueBy"));
        transfer.ifPresent(next -> citations.put("phaseTransferBy", next.citation()));
        possible.ifPresent(next -> citations.put("phaseTransferPossibleBy", next.citation()));
        if (meetingIsSet) {
            citations.put(
                    "reportDueBy", regulation("reg 20(9)") + "; SEND Code of Practice, 9.176");
        }
        if (finalPlan) {
            citations.put("finalPlanDueBy", AMENDMENTS);
        }
        if (onRelease) {
            citations.put("reviewOnReleaseFrom", ON_RELEASE);
            citations.put("targetOn", ON_RELEASE);
        }
        if (considerFrom) {
            citations.put("considerFrom", UNDER_FIVES);
        }
        if (considerBy) {
            citations.put("considerBy", UNDER_FIVES);
        }
        return citations;
    }

    private String regulation(String inSchool) {
        return notInSchool ? NOT_IN_SCHOOL : REGULATIONS + inSchool;
    }
}
