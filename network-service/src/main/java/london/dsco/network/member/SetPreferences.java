package london.dsco.network.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Your email preferences")
record SetPreferences(
        @Schema(description = "How often you want the digest") @NotNull DigestChoice digest,
        @Schema(
                        description =
                                "Whether you want an email when an enquiry or a report is waiting"
                                        + " for you, or your enquiry was answered; left out for"
                                        + " NEVER")
                NoticeChoice notices,
        @Schema(
                        description =
                                "Where to send it. It is used for nothing else, and only you can"
                                        + " see it. A new address gets one email that asks you to"
                                        + " confirm it. Leave it out if you want nothing.",
                        nullable = true)
                @Email
                @Size(min = 3, max = 254)
                String email) {

    Preferences preferences() {
        return new Preferences(
                digest, notices == null ? NoticeChoice.NEVER : notices, email, false);
    }

    /** Omits the address, so that it never appears in a log. */
    @Override
    public String toString() {
        return "SetPreferences";
    }
}
