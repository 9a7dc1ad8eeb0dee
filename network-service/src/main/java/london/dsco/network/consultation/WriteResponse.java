package london.dsco.network.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answers from a borough, or from the network for the region")
record WriteResponse(@NotNull @Size(max = 200) List<@NotNull @Valid Answer> answers) {}
