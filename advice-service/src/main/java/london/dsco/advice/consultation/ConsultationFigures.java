package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** The data behind the figures on consultations. Its methods need a transaction of the borough. */
@ApplicationScoped
public class ConsultationFigures {

    private final Consultations consultations;

    ConsultationFigures(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * Returns the London date of each author's first consultation, by user name. Authors without
     * one are left out.
     *
     * @param borough GSS code
     */
    public Map<String, LocalDate> firstHeld(String borough) {
        return consultations.firstHeld(borough);
    }
}
