package london.dsco.network.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MemberPreferences", description = "What you want to be sent; only you see it")
record PreferencesView(
        @Schema(description = "Whether you want to be sent what is new") DigestChoice digest,
        @Schema(description = "Whether you want a mail when something waits for you")
                NoticeChoice notices,
        @Schema(description = "Where to; left out where nothing is sent", nullable = true)
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
