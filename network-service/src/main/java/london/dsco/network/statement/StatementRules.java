package london.dsco.network.statement;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Finding;

/**
 * In which order a statement comes about. Source: Children and Families Act 2014 s 27(3), those
 * whom a change of provision concerns are asked; s 30 and SEND Regulations 2014 reg 53, the local
 * offer, on which it stands; SEND Code of Practice 2015 1.11, families take part in what is
 * decided.
 */
final class StatementRules {

    private StatementRules() {}

    /**
     * @param field the day's name in what was sent
     * @param notBefore the day of the step before; null for none
     * @param today the London date
     * @return what is wrong with the day; empty for a day from the step before to today
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
