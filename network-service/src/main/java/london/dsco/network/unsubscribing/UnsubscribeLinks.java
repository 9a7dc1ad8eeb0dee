package london.dsco.network.unsubscribing;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers with which mail programs unsubscribe with one click (RFC 8058 section 3.1). */
@Singleton
public class UnsubscribeLinks {

    private final UnsubscribeTokens tokens;
    private final Optional<String> at;

    UnsubscribeLinks(
            UnsubscribeTokens tokens,
            @ConfigProperty(name = "dsco.digest.unsubscribe-at") Optional<String> at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** Returns whether an address for them is configured; without it, no email is sent. */
    public boolean arePossible() {
        return at.isPresent();
    }

    /**
     * @param borough GSS code of the member's borough; {@code ""} for the network itself
     * @param mail id of the email
     */
    public Map<String, String> headers(String borough, UUID mail) {
        return Map.of(
                "List-Unsubscribe",
                "<" + at.orElseThrow() + tokens.of(borough, mail) + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}
