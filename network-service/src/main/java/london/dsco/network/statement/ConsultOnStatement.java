package london.dsco.network.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Consultation on a draft statement")
record ConsultOnStatement(
        @Schema(description = "Who was asked, and what they said") @NotNull @Valid
                StatementConsultation consultation) {}
