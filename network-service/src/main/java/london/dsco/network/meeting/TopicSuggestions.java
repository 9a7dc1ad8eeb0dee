package london.dsco.network.meeting;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import london.dsco.network.topic.TopicChoices.TopicChoice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TopicSuggestions",
        description = "Open topics that are not on the agenda, most votes first")
record TopicSuggestions(@Size(max = 200) List<Line> items) {

    @Schema(name = "TopicSuggestion", description = "A topic that could be on the agenda")
    record Line(
            @Schema(description = "Id of the topic") UUID topicId,
            @Schema(description = "The topic in a few words") @Size(max = 200) String title,
            @Schema(description = "How many boroughs voted for it") long votes) {

        static Line of(TopicChoice choice) {
            return new Line(choice.topicId(), choice.title(), choice.votes());
        }
    }
}
