package london.dsco.network.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Texts;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A consultation for members to respond to")
record OpenConsultation(
        @Schema(description = "What it is about") @NotBlank @Size(max = 200) String title,
        @Schema(description = "Who consults") @NotBlank @Size(max = 200) String body,
        @Schema(description = "Where it is published")
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "The last date the consulting body accepts responses") @NotNull
                LocalDate closesOn,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Question> questions) {

    Consultation.Asked asked() {
        return new Consultation.Asked(title, body, address, closesOn, questions);
    }

    /** Returns its texts with their places, to be checked for people. */
    List<Text> texts() {
        Texts texts =
                new Texts()
                        .with("title", title)
                        .with("body", body)
                        .withEach("questions", questions, "text", Question::text);
        for (int i = 0; i < questions.size(); i++) {
            texts.withLines(
                    Place.of("questions").line(i).field("options"), questions.get(i).options());
        }
        return texts.all();
    }
}
