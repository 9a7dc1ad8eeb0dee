package london.dsco.network.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MemberPreferences", description = "Your email preferences; only you can see them")
record PreferencesView(
        @Schema(description = "How often you want the digest") DigestChoice digest,
        @Schema(description = "Whether you want an email when something is waiting for you")
                NoticeChoice notices,
        @Schema(
                        description = "The address to send it to; left out if nothing is sent",
                        nullable = true)
                @Size(max = 254)
                String email,
        @Schema(
                        description =
                                "Whether you have confirmed that the address is yours. Until then"
                                        + " only the email that asks for this is sent there. Left"
                                        + " out without an address.",
                        nullable = true)
                Boolean confirmed) {

    static PreferencesView of(Preferences preferences) {
        return new PreferencesView(
                preferences.digest(),
                preferences.notices(),
                preferences.email(),
                preferences.email() == null ? null : preferences.confirmed());
    }
}
