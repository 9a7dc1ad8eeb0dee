package london.dsco.advice.keyworker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Who is the key worker.
 *
 * @param role what they otherwise are
 * @param since London date from which they are the key worker
 * @param trainedOn London date of their last training in key working; leave it out where there was
 *     none. It does not affect who can be named
 */
public record NameKeyWorker(
        @NotBlank @Size(max = 200) String name,
        @NotNull KeyWorkerRole role,
        @NotNull ChosenBy chosenBy,
        @NotNull LocalDate since,
        LocalDate trainedOn) {

    KeyWorkerChoice choice() {
        return new KeyWorkerChoice(name, role, chosenBy, since, trainedOn);
    }
}
