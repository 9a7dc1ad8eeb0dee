package london.dsco.advice.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Who is to write the advice.
 *
 * @param author user name, such as {@code advice-author@camden}
 */
public record AllocateRequest(@NotNull @Pattern(regexp = USERNAME) String author) {

    /** As the identity provider issues them: lower case. */
    static final String USERNAME = "^[a-z0-9][a-z0-9._@+-]{0,127}$";
}
