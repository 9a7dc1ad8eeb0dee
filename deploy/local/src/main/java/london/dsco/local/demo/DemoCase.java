package london.dsco.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;

/**
 * One request for advice as the story has it.
 *
 * @param number distinct within the borough
 * @param panel the Monday on which it is received and opened
 * @param dispatchedOn the day the advice is handed over; may lie beyond the end of the story
 * @param grade of the advice that is signed off
 * @param excused whether an exception under SI 2014/1530 reg 8(2) is recorded and approved
 * @param returned whether a first version fails and goes back to its author
 */
record DemoCase(
        DemoBorough borough,
        int number,
        DemoChild child,
        LocalDate panel,
        Instant receivedAt,
        LocalDate dispatchedOn,
        DemoGrade grade,
        boolean excused,
        boolean returned,
        boolean noNeeds) {

    private static final Involvement[] INVOLVEMENTS = {
        Involvement.NOT_KNOWN,
        Involvement.EARLY_HELP,
        Involvement.CIN,
        Involvement.CP,
        Involvement.NOT_KNOWN,
        Involvement.SHORT_BREAKS,
        Involvement.CLA
    };

    String key() {
        return borough.slug() + "-" + number;
    }

    /** Every second case is the second author's and the second manager's. */
    String author() {
        return borough.account(number % 2 == 0 ? "advice-author" : "advice-author-2");
    }

    String manager() {
        return borough.account(number % 2 == 0 ? "team-manager" : "team-manager-2");
    }

    String otherAuthor() {
        return borough.account(number % 2 == 0 ? "advice-author-2" : "advice-author");
    }

    String otherManager() {
        return borough.account(number % 2 == 0 ? "team-manager-2" : "team-manager");
    }

    /** Every fifteenth is begun by the other team's author. */
    boolean isHandedOver() {
        return number % 15 == 7;
    }

    /** Every twenty-third is corrected after it was sent. */
    boolean isCorrected() {
        return number % 23 == 4;
    }

    /** Of some children in Camden the family moves to Islington, and the plan with them. */
    boolean movesAway() {
        return borough.borough() == Borough.CAMDEN && number % 16 == 9;
    }

    /** A few live at a residential school all year. */
    boolean isResidential() {
        return number % 19 == 8;
    }

    /** The version that is sent first. */
    int sentVersion() {
        return returned ? 2 : 1;
    }

    String dsco() {
        return borough.account("dsco");
    }

    /** Gives second scores and takes no other part. */
    String secondDsco() {
        return borough.account("dsco-2");
    }

    String caseworker() {
        return borough.account("sen-caseworker");
    }

    String planRef() {
        return "EHCP-" + child.childRef();
    }

    /** Every tenth is assessed again. */
    String kind() {
        return number % 10 == 6 ? "REASSESSMENT" : "NEEDS_ASSESSMENT";
    }

    /**
     * The authority that assesses the child, where that is another borough: it has placed a child
     * whom it looks after here, and asks this one under section 31.
     */
    Optional<Borough> askedBy() {
        return number % 12 == 5 && !child.isAdult(panel)
                ? Optional.of(borough.asking(number))
                : Optional.empty();
    }

    /** Regulation 8 binds another body; a borough's own social care is bound by the Code. */
    String legalBasis() {
        return askedBy().isPresent() ? "REG8_S31" : "COP_INTERNAL";
    }

    Involvement involvement() {
        if (child.isAdult(panel)) {
            return Involvement.ADULT_CARE;
        }
        return askedBy().isPresent() ? Involvement.CLA : INVOLVEMENTS[number % INVOLVEMENTS.length];
    }

    /**
     * Seven in eight assessments end with a plan, and so does each reassessment. The plan of a
     * child for whom another borough asks is that borough's.
     */
    boolean getsPlan() {
        return askedBy().isEmpty() && (number % 8 != 0 || kind().equals("REASSESSMENT"));
    }

    boolean late() {
        return dispatchedOn.isAfter(panel.plusDays(42));
    }
}
