package london.dsco.network.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.network.practice.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A topic for a meeting of the network")
record ProposeTopic(
        @Schema(description = "The topic in a few words", examples = "Preparing for adulthood")
                @NotBlank
                @Size(max = 200)
                String title,
        @Schema(
                        description = "Why it is worth a meeting's time",
                        examples = "Three boroughs are writing pathways and could share one.")
                @NotBlank
                @Size(max = 2000)
                String why,
        @Schema(
                        description =
                                "The areas that the role reaches and the topic is about; leave it out"
                                        + " if there are none")
                @Size(max = 13)
                List<@NotNull Reach> reach) {

    ProposeTopic {
        reach = reach == null ? List.of() : reach;
    }
}
