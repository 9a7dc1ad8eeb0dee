package london.dsco.review.recoupment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a claim ended.
 *
 * @param settlement how
 * @param settledOn London date
 */
@Schema(name = "SettleRecoupmentClaim")
public record SettleClaim(@NotNull Settlement settlement, @NotNull LocalDate settledOn) {}
