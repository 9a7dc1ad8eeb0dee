package london.dsco.advice.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * The authority answered.
 *
 * @param fields names of the corrected particulars, without their content
 */
record RectificationAnswered(
        UUID rectificationId,
        RectificationDecision decision,
        LocalDate decidedOn,
        List<String> fields)
        implements Fact {}
