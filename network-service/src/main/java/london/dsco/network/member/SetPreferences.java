package london.dsco.network.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What you want to be sent")
record SetPreferences(
        @Schema(description = "Whether you want to be sent what is new") @NotNull
                DigestChoice digest,
        @Schema(
                        description =
                                "Whether you want a mail when an enquiry or a report waits for you,"
                                        + " or your enquiry was answered; left out for NEVER")
                NoticeChoice notices,
        @Schema(
                        description =
                                "Where to send it. Used for nothing else, and shown to nobody but"
                                        + " you. A new address is sent one mail that asks you to"
                                        + " confirm it. Leave it out where you want nothing.",
                        nullable = true)
                @Email
                @Size(min = 3, max = 254)
                String email) {

    Preferences preferences() {
        return new Preferences(
                digest, notices == null ? NoticeChoice.NEVER : notices, email, false);
    }

    /** Without the address, so that no log holds one. */
    @Override
    public String toString() {
        return "SetPreferences";
    }
}
