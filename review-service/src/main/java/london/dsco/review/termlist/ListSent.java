package london.dsco.review.termlist;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The list of a term was sent. */
record ListSent(String term, LocalDate sentOn, LocalDate listBy, int reviews) implements Fact {}
