package london.dsco.advice.disagreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One thing that was offered, once; an offer that was made again is another.
 *
 * @param offered what, and how
 * @param offeredOn London date
 * @param response what became of it; leave it out while it is open
 */
public record LoggedOffer(
        @NotBlank @Size(max = 1_000) String offered,
        @NotNull LocalDate offeredOn,
        OfferResponse response) {}
