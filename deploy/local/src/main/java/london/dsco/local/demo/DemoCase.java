package london.dsco.local.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;

/**
 * One request for advice in the story.
 *
 * @param number distinct within the borough
 * @param panel the Monday on which it is received and opened
 * @param dispatchedOn the day of dispatch; it may be after the end of the story
 * @param grade grade of the advice that is signed off
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

    /**
     * Returns the author. Every second case belongs to the second author and the second manager.
     */
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

    /** Returns whether the other team's author begins it, as in every fifteenth case. */
    boolean isHandedOver() {
        return number % 15 == 7;
    }

    /** Returns whether it is corrected after it was sent, as is every twenty-third case. */
    boolean isCorrected() {
        return number % 23 == 4;
    }

    /** Returns whether the family moves from Camden to Islington with the plan, as some do. */
    boolean movesAway() {
        return borough.borough() == Borough.CAMDEN && number % 16 == 9;
    }

    /** Returns whether the child lives at a residential school all year, as a few do. */
    boolean isResidential() {
        return number % 19 == 8;
    }

    /** Returns the version that is sent first. */
    int sentVersion() {
        return returned ? 2 : 1;
    }

    String dsco() {
        return borough.account("dsco");
    }

    /** Returns the DSCO who gives second scores and takes no other part. */
    String secondDsco() {
        return borough.account("dsco-2");
    }

    String caseworker() {
        return borough.account("sen-caseworker");
    }

    String planRef() {
        return "EHCP-" + child.childRef();
    }

    /** Returns the kind. Every tenth case is a reassessment. */
    String kind() {
        return number % 10 == 6 ? "REASSESSMENT" : "NEEDS_ASSESSMENT";
    }

    /**
     * Returns the authority that assesses the child, if it is another borough. It has placed a
     * child whom it looks after here, and asks this borough under section 31.
     */
    Optional<Borough> askedBy() {
        return number % 12 == 5 && !child.isAdult(panel)
                ? Optional.of(borough.asking(number))
                : Optional.empty();
    }

    /**
     * Returns the legal basis. Regulation 8 binds another body; the Code binds a borough's own
     * social care.
     */
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
     * Returns whether a plan follows, as in seven of eight assessments and in each reassessment. If
     * another borough asked, the plan belongs to that borough.
     */
    boolean getsPlan() {
        return askedBy().isEmpty() && (number % 8 != 0 || kind().equals("REASSESSMENT"));
    }

    boolean late() {
        return dispatchedOn.isAfter(panel.plusDays(42));
    }
}
