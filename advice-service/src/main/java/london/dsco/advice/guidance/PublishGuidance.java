package london.dsco.advice.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * New guidance, with its first version.
 *
 * @param audience roles that are to read it
 * @param text plain text or Markdown. The service renders nothing: whoever shows it treats HTML in
 *     it as text. Name no child
 * @param sources on what it rests; at least one for research
 * @param steps of a process map, the first one first; only for that kind
 */
public record PublishGuidance(
        @NotNull GuidanceKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty @Size(max = 6)
                List<@NotNull @Size(max = 40) @Pattern(regexp = PublishVersion.READER) String>
                        audience,
        @NotBlank @Size(max = 50_000) String text,
        @Size(max = 50) List<@NotNull @Valid Source> sources,
        @Size(max = 100) List<@NotNull @Valid ProcessStep> steps) {

    Edition edition() {
        return new Edition(title, audience, text, sources, steps);
    }
}
