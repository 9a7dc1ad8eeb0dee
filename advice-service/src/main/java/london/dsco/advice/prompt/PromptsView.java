package london.dsco.advice.prompt;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
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
            @Size(max = 20) List<Question> questions) {

        private Section about(Set<AskedOf> kinds) {
            return new Section(
                    part, title, questions.stream().filter(each -> each.isFor(kinds)).toList());
        }
    }

    /**
     * @param citation the law, or the practice where no law asks
     * @param of which children it is asked of; absent where it is asked of all
     */
    @Schema(
            name = "PromptQuestion",
            requiredProperties = {"question", "citation"})
    public record Question(
            @Size(max = 300) String question,
            @Size(max = 200) String citation,
            @Schema(nullable = true) AskedOf of) {

        private boolean isFor(Set<AskedOf> kinds) {
            return of == null || kinds.contains(of);
        }
    }

    /**
     * Returns the questions about one child.
     *
     * @param kinds the groups of children to which this one belongs
     */
    PromptsView about(Set<AskedOf> kinds) {
        return new PromptsView(
                sections.stream()
                        .map(section -> section.about(kinds))
                        .filter(section -> !section.questions().isEmpty())
                        .toList());
    }
}
