package london.dsco.advice.practitioner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * How somebody who writes advice is looked after. It is in no event.
 *
 * @param supervisedOn London date of their last supervision; left out for none on record
 * @param loneWorker whether they visit families alone
 */
@Embeddable
public record Supervision(
        @Column(name = "supervised_on") LocalDate supervisedOn,
        @NotNull @Column(name = "lone_worker") Boolean loneWorker) {}
