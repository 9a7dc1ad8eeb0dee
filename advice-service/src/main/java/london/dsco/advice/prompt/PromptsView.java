package london.dsco.advice.prompt;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The questions for an author.
 *
 * @param sections in the order in which advice is written
 */
@Schema(name = "Prompts", requiredProperties = "sections")
public record PromptsView(@Size(max = 50) List<Section> sections) {

    /**
     * The questions about one part.
     *
     * @param part as the advice names it, such as {@code needs}
     * @param title for people
     */
    @Schema(
            name = "PromptSection",
            requiredProperties = {"part", "title", "questions"})
    public record Section(
            @Size(max = 40) String part,
            @Size(max = 100) String title,
            @Size(max = 20) List<Question> questions) {}

    /**
     * @param citation the law, or the practice where no law asks
     */
    @Schema(
            name = "PromptQuestion",
            requiredProperties = {"question", "citation"})
    public record Question(@Size(max = 300) String question, @Size(max = 200) String citation) {}
}
