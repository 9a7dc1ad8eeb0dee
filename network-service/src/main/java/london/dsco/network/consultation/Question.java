package london.dsco.network.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A question of a consultation.
 *
 * @param number of the question, which answers refer to
 * @param text what is asked
 * @param options to choose from; empty for a question that is answered only in words
 */
public record Question(
        @Min(1) @Max(999) int number,
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 500) String> options) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
