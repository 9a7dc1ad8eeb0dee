package london.dsco.advice.guidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * On what a text rests.
 *
 * @param title of the work
 * @param url a page that anybody may open: an https address
 * @param provenance who published it and when, and how it came here
 */
public record Source(
        @NotBlank @Size(max = 300) String title,
        @NotNull @Size(max = 500) @Pattern(regexp = ADDRESS) String url,
        @NotBlank @Size(max = 500) String provenance) {

    /** An address without a user name, a space or a quotation mark. */
    private static final String ADDRESS =
            "^https://[A-Za-z0-9][A-Za-z0-9.-]{0,252}(?::[0-9]{1,5})?(?:[/?#][!#-&(-;=?-Z_a-z~]*)?$";
}
