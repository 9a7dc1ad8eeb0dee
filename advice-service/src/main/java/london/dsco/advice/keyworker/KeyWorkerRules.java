package london.dsco.advice.keyworker;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.advice.clock.CompulsorySchoolAge;
import london.dsco.domain.Refusal;

/** Who can choose a key worker, and from which day. */
final class KeyWorkerRules {

    private KeyWorkerRules() {}

    /**
     * @param dateOfBirth of the child or young person
     * @param today London date of the record
     * @return {@code UNPROCESSABLE} when the day is in the future, when the child is a young person
     *     on that day, or the other way round; otherwise empty
     */
    static Optional<Refusal> refusal(
            KeyWorkerChoice named, LocalDate dateOfBirth, LocalDate today) {
        if (named.since().isAfter(today)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "since", "in-the-future", "Choose today or an earlier day."));
        }
        if (named.trainedOn() != null && named.trainedOn().isAfter(today)) {
            return Optional.of(
                    Refusal.unprocessable(
                            "trainedOn", "in-the-future", "Choose today or an earlier day."));
        }
        boolean child = CompulsorySchoolAge.includes(dateOfBirth, named.since());
        if (named.chosenBy() == (child ? ChosenBy.YOUNG_PERSON : ChosenBy.CHILD)) {
            return Optional.of(
                    Refusal.unprocessable(
                                    "chosenBy",
                                    child ? "a-child" : "a-young-person",
                                    "A person is a child until the end of compulsory school age,"
                                            + " and then a young person.")
                            .with("citation", "Children and Families Act 2014 s83(2)"));
        }
        return Optional.empty();
    }
}
