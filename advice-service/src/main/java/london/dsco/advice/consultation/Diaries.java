package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Refusal;

/** The diaries of a borough's DSCOs, taken from its register of practitioners. */
@ApplicationScoped
class Diaries {

    private static final String NO_DSCO = "not-a-dsco";
    private static final String CHOOSE =
            "Choose someone who is registered as a DSCO in your borough.";

    private final Practitioners practitioners;

    Diaries(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * @param dsco user name; null for every DSCO of the borough
     * @param borough GSS code of the borough of the current transaction
     * @throws london.dsco.domain.RefusedException for a wrong parameter, when the register has no
     *     such DSCO
     */
    List<Diary> of(String dsco, String borough) {
        return dsco == null
                ? practitioners.dscos(borough).stream().map(Diaries::diary).toList()
                : List.of(find(dsco, borough).orElseThrow(() -> unfind().raise()));
    }

    /**
     * Returns the diary of one person.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the register has no
     *     such DSCO
     */
    Diary one(String dsco, String borough) {
        return find(dsco, borough)
                .orElseThrow(() -> Refusal.unprocessable("dsco", NO_DSCO, CHOOSE).raise());
    }

    /** Returns the diary of one person; empty if the register has no such DSCO. */
    Optional<Diary> find(String dsco, String borough) {
        return practitioners.find(dsco, borough).filter(Practitioner::isDsco).map(Diaries::diary);
    }

    private static Refusal unfind() {
        return Refusal.wrongParameter("dsco", NO_DSCO, CHOOSE);
    }

    private static Diary diary(Practitioner dsco) {
        return new Diary(dsco.username(), dsco.profile().workingPattern(), dsco.profile().leave());
    }
}
