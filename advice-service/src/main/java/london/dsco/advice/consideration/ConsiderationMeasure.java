package london.dsco.advice.consideration;

import java.time.LocalDate;
import london.dsco.figures.MeasureWords;

/** The measures of considerations, each with its published wording. */
public enum ConsiderationMeasure {
    ANSWERED_IN_TIME(
            new MeasureWords(
                    "Social care answered by the day it was asked for",
                    "Considerations that social care answered by the day it was asked for; the first"
                            + " answer counts",
                    "all whose answer was due in the period, except those withdrawn and"
                            + " those that can still be answered in time",
                    "The SEN team names the day",
                    "SEND Regulations 2014 reg 4(2)(b); Children and Families Act 2014 s28")) {
        @Override
        LocalDate dueOn(Consideration each) {
            return each.answerBy();
        }

        @Override
        LocalDate doneOn(Consideration each) {
            return each.firstAnsweredOn();
        }
    },
    DECIDED_IN_TIME(
            new MeasureWords(
                    "Families told within six weeks whether the authority will assess",
                    "Considerations whose family was told the decision within six weeks; a"
                            + " delay that reg 5(4) excuses counts as late",
                    "all whose six weeks ended in the period, except those withdrawn and"
                            + " those that can still be decided in time",
                    "Six calendar weeks after the authority received the request to assess",
                    ConsiderationClock.CITATION)) {
        @Override
        LocalDate dueOn(Consideration each) {
            return each.clock().decideBy();
        }

        @Override
        LocalDate doneOn(Consideration each) {
            return each.notifiedOn();
        }
    };

    private final MeasureWords words;

    ConsiderationMeasure(MeasureWords words) {
        this.words = words;
    }

    public MeasureWords words() {
        return words;
    }

    /** Returns the London date by which it was due. */
    abstract LocalDate dueOn(Consideration each);

    /** Returns the London date on which it was done; null if it was not. */
    abstract LocalDate doneOn(Consideration each);

    /** Returns whether it is already clear on a London date if it was done in time. */
    boolean isSettled(Consideration each, LocalDate today) {
        return doneOn(each) != null
                || each.status() == ConsiderationStatus.DECIDED
                || dueOn(each).isBefore(today);
    }

    boolean isInTime(Consideration each) {
        return doneOn(each) != null && !doneOn(each).isAfter(dueOn(each));
    }
}
