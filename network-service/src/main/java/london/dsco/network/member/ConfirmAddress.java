package london.dsco.network.member;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.link.LinkSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Confirmation that an address is yours")
record ConfirmAddress(
        @Schema(
                        description = "The code from the email",
                        examples = "o3m0rRk1Wf0bWm9p4vS8bqkYt2xJ7uQe5cZ1hLdNgTA")
                @NotNull
                @Size(max = LinkSecret.LENGTH)
                @Pattern(regexp = "^[A-Za-z0-9_-]{43}$")
                String code) {

    LinkSecret secret() {
        return LinkSecret.parse(code).orElseThrow();
    }

    /** Omits the code, so that it never appears in a log. */
    @Override
    public String toString() {
        return "ConfirmAddress";
    }
}
