package london.dsco.network.annualreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A quote that its speaker agreed to have printed. The borough stores the consent itself; this
 * records that it was given, and when. UK GDPR Art 7.
 */
@Schema(description = "What somebody said and agreed to have printed, without a name")
record ConsentedQuote(
        @Schema(
                        description =
                                "What they said; do not include anything that could identify a person")
                @NotBlank
                @Size(max = 1000)
                String words,
        @Schema(description = "Who said it") @NotNull QuoteSource source,
        @Schema(description = "When they agreed to have it printed; the borough keeps the consent")
                @NotNull
                LocalDate consentedOn) {}
