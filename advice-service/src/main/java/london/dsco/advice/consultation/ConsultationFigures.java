package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** What figures about consultations are made of. Asked in a transaction of the borough. */
@ApplicationScoped
public class ConsultationFigures {

    private final Consultations consultations;

    ConsultationFigures(Consultations consultations) {
        this.consultations = consultations;
    }

    /**
     * The London date on which each author was consulted for the first time, by user name; nobody
     * who never was.
     *
     * @param borough GSS code
     */
    public Map<String, LocalDate> firstHeld(String borough) {
        return consultations.firstHeld(borough);
    }
}
