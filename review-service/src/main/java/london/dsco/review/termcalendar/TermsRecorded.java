package london.dsco.review.termcalendar;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A borough recorded the dates of its terms. */
record TermsRecorded(
        int startYear, LocalDate autumnFrom, LocalDate springFrom, LocalDate summerFrom)
        implements Fact {}
