package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Refusal;

/** The diaries of a borough's DSCOs, as its register of practitioners has them. */
@ApplicationScoped
class Diaries {

    private final Practitioners practitioners;

    Diaries(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    /**
     * @param dsco user name; null for every DSCO of the borough
     * @param borough GSS code, that of the transaction under way
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the register does not
     *     know them as a DSCO
     */
    List<Diary> of(String dsco, String borough) {
        return dsco == null
                ? practitioners.dscos(borough).stream().map(Diaries::diary).toList()
                : List.of(one(dsco, borough));
    }

    /** As above, of one person. */
    Diary one(String dsco, String borough) {
        return practitioners
                .find(dsco, borough)
                .filter(Practitioner::isDsco)
                .map(Diaries::diary)
                .orElseThrow(
                        () ->
                                Refusal.unprocessable(
                                                "dsco",
                                                "not-a-dsco",
                                                "Name somebody whom your borough's register of"
                                                        + " practitioners has as a DSCO.")
                                        .raise());
    }

    private static Diary diary(Practitioner dsco) {
        return new Diary(dsco.username(), dsco.profile().workingPattern(), dsco.profile().leave());
    }
}
