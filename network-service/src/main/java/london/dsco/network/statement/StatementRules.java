package london.dsco.network.statement;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Finding;

/**
 * The order in which a statement is made. Source: Children and Families Act 2014 s 27(3), under
 * which those affected by a change of provision are consulted; s 30 and SEND Regulations 2014 reg
 * 53 on the local offer, where it is published; SEND Code of Practice 2015 1.11, under which
 * families take part in decisions.
 */
final class StatementRules {

    private StatementRules() {}

    /**
     * @param field name of the day in the request
     * @param notBefore day of the previous step; null for none
     * @param today the London date
     * @return what is wrong with the day; empty for a day between the previous step and today
     */
    static Optional<Finding> wrong(
            String field, LocalDate day, LocalDate notBefore, LocalDate today) {
        if (day.isAfter(today)) {
            return Optional.of(
                    new Finding(field, "in-the-future", "Give today's date or an earlier one."));
        }
        if (notBefore != null && day.isBefore(notBefore)) {
            return Optional.of(
                    new Finding(
                            field,
                            "before-the-step-before",
                            "Consultation, approval and publication must come in that order. Give a"
                                    + " later date."));
        }
        return Optional.empty();
    }
}
