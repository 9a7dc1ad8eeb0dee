package london.dsco.network.practice;

import static london.dsco.network.Actors.TODAY;

import java.time.LocalDate;
import java.util.List;

/** The content of a practice, as an author writes it. */
final class SaidPractice {

    private SaidPractice() {}

    /**
     * @param reviewOn null for none
     */
    static Practice.Said said(LocalDate reviewOn, MeasuredChange... measures) {
        return new Practice.Said(
                PracticeType.values()[0],
                Theme.IMPROVING,
                "Title",
                "Description",
                new PracticeTags(
                        List.of(Reach.values()[0]),
                        List.of(Priority.values()[0]),
                        List.of(),
                        List.of(),
                        List.of()),
                new EvidenceStrength(Bars.GOOD, Evaluation.values()[0], 6, "Reasons"),
                new ImpactBreadth(Bars.PROMISING, List.of(ImpactArea.SERVICES), "Reasons"),
                null,
                null,
                List.of("Parent carers"),
                List.of(),
                List.of(measures),
                List.of(),
                null,
                reviewOn == null ? TODAY.plusMonths(6) : reviewOn);
    }
}
