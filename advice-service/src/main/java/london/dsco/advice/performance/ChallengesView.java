package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes advice hard, and how far each is so in the borough.
 *
 * @param from first London date that is counted
 * @param to last London date that is counted
 * @param items in a fixed order
 */
@Schema(
        name = "Challenges",
        requiredProperties = {"from", "to", "items"})
public record ChallengesView(
        LocalDate from, LocalDate to, @Schema(maxItems = 20) List<Item> items) {

    public ChallengesView {
        items = List.copyOf(items);
    }

    /**
     * One of them.
     *
     * @param title in plain words
     * @param shares the measures that show it
     */
    @Schema(
            name = "Challenge",
            requiredProperties = {"challenge", "title", "shares"})
    public record Item(
            Challenge challenge,
            @Size(max = 100) String title,
            @Schema(maxItems = 10) List<Shown> shares) {

        public Item {
            shares = List.copyOf(shares);
        }
    }

    /**
     * One measure of it, as the measure's own operation has it.
     *
     * @param cohort which advice is counted: what fell due where the measure can be counted of
     *     that, else what was sent
     */
    @Schema(
            name = "ChallengeShare",
            requiredProperties = {"cohort", "share", "definition"})
    public record Shown(
            Cohort cohort, PerformanceView.Share share, @Size(max = 800) String definition) {}
}
