package london.dsco.network.topic;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.network.practice.Reach;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Topic", description = "A topic that a borough proposed for a meeting")
record TopicView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that proposed it; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "The topic in a few words") @Size(max = 200) String title,
        @Schema(description = "Why it is worth a meeting's time") @Size(max = 2000) String why,
        @Schema(description = "The areas that the role reaches and the topic is about")
                @Size(max = 13)
                List<Reach> reach,
        TopicStatus status,
        @Schema(description = "How many boroughs voted for it") long votes,
        @Schema(description = "Whether your own borough voted for it") boolean votedFor,
        @Schema(
                        description =
                                "The meetings whose agendas take it up, by date; only those you can"
                                        + " read")
                @Size(max = 1000)
                List<AgendaPlace> meetings,
        @Schema(description = "When it was proposed") Instant proposedAt) {

    static TopicView of(Topic topic, TopicVotes.Count votes, List<AgendaPlace> meetings) {
        return new TopicView(
                topic.id(),
                topic.borough(),
                topic.title(),
                topic.why(),
                topic.reach(),
                topic.status(),
                votes.number(),
                votes.own(),
                meetings,
                topic.writtenAt());
    }
}
