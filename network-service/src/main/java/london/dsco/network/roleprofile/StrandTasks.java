package london.dsco.network.roleprofile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tasks of the post in one strand. */
@Schema(description = "What the post does in one strand")
record StrandTasks(
        @Schema(description = "The strand") @NotNull RoleStrand strand,
        @Schema(description = "What the post does in it") @NotEmpty @Size(max = 30)
                List<@NotBlank @Size(max = 300) String> tasks) {}
