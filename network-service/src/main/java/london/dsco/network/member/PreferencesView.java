package london.dsco.network.member;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MemberPreferences", description = "What you want to be sent; only you see it")
record PreferencesView(
        @Schema(description = "Whether you want to be sent what is new") DigestChoice digest,
        @Schema(description = "Where to; left out for NEVER", nullable = true) @Size(max = 254)
                String email) {

    static PreferencesView of(Preferences preferences) {
        return new PreferencesView(preferences.digest(), preferences.email());
    }
}
