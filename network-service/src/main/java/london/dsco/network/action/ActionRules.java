package london.dsco.network.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/**
 * Which actions a meeting can agree, and how an action ends. Source: the network's own practice,
 * decision 0041: every action has a day, and one borough that owns it. All dates are London dates.
 */
final class ActionRules {

    private ActionRules() {}

    /**
     * Returns the errors in an action.
     *
     * @param owner GSS code of the borough that takes it on; empty for the network itself
     * @param holder GSS code of the borough that holds the meeting; empty for the network itself
     * @param shared whether members of other boroughs read the meeting
     * @return a finding for each error; empty if it can be recorded
     */
    static List<Finding> wrong(
            String owner, LocalDate dueOn, String holder, LocalDate meetingOn, boolean shared) {
        List<Finding> wrong = new ArrayList<>();
        if (!owner.isEmpty() && Borough.byGss(owner).isEmpty()) {
            wrong.add(
                    new Finding(
                            "owner",
                            "no-such-borough",
                            "Give the GSS code of a London borough, or leave it empty for the"
                                    + " network itself."));
        } else if (!shared && !owner.equals(holder)) {
            wrong.add(
                    new Finding(
                            "owner",
                            "does-not-read-the-meeting",
                            "Other boroughs cannot read this meeting. Choose your own borough."));
        }
        if (dueOn.isBefore(meetingOn)) {
            wrong.add(
                    new Finding(
                            "dueOn",
                            "before-the-meeting",
                            "Choose the date of the meeting, " + meetingOn + ", or a later one."));
        }
        return wrong;
    }

    /**
     * Returns the errors in the origin of an action.
     *
     * @param question number of the question in the meeting's notes, from 1; null for none
     * @param reflection number of the reflection in the meeting's notes, from 1; null for none
     * @param questions number of questions
     * @param reflections number of reflections
     * @return a finding for each error
     */
    static List<Finding> wrongOrigin(
            Integer question, Integer reflection, int questions, int reflections) {
        List<Finding> wrong = new ArrayList<>();
        if (question != null && question > questions) {
            wrong.add(
                    new Finding(
                            "question",
                            "no-such-question",
                            "Give the number of a question in the meeting's notes."));
        }
        if (reflection != null && reflection > reflections) {
            wrong.add(
                    new Finding(
                            "reflection",
                            "no-such-reflection",
                            "Give the number of a reflection in the meeting's notes."));
        }
        if (question != null && reflection != null) {
            wrong.add(
                    new Finding(
                            "reflection",
                            "one-of-two",
                            "Name a question or a reflection, not both."));
        }
        return wrong;
    }

    /** Refuses to drop an action without a reason, because nobody would learn from it. */
    static Optional<Refusal> withoutAReason(ActionOutcome outcome, String reason) {
        return outcome == ActionOutcome.DROPPED && reason == null
                ? Optional.of(
                        Refusal.unprocessable(
                                "reason", "needed", "Say why the action was dropped."))
                : Optional.empty();
    }

    /** Returns whether its day has passed and nobody has done it. */
    static boolean isOverdue(ActionState state, LocalDate dueOn, LocalDate today) {
        return state == ActionState.OPEN && today.isAfter(dueOn);
    }
}
