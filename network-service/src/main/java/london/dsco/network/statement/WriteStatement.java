package london.dsco.network.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A statement on what the Designated Social Care Officer is for")
record WriteStatement(
        @Schema(description = "Its four sections") @NotNull @Valid StatementSections sections) {}
