package london.dsco.local.demo;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One request for advice as the story has it.
 *
 * @param number distinct within the borough
 * @param panel the Monday on which it is opened
 * @param dispatchedOn the day the advice is handed over; may lie beyond the end of the story
 * @param grade of the advice that is signed off
 * @param excused whether an exception under SI 2014/1530 reg 8(2) is recorded
 * @param returned whether a first version fails and goes back to its author
 */
record DemoCase(
        DemoBorough borough,
        int number,
        DemoChild child,
        LocalDate panel,
        Instant receivedAt,
        LocalDate receivedOn,
        LocalDate dispatchedOn,
        DemoGrade grade,
        boolean excused,
        boolean returned,
        boolean noNeeds) {

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

    String planRef() {
        return "EHCP-" + child.childRef();
    }

    /** Seven in eight assessments end with a plan. */
    boolean getsPlan() {
        return number % 8 != 0;
    }

    boolean late() {
        return dispatchedOn.isAfter(receivedOn.plusDays(42));
    }
}
