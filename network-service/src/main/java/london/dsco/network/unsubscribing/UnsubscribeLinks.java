package london.dsco.network.unsubscribing;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a mail carries so that mail programs can end it with one click (RFC 8058 section 3.1). */
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

    /** Returns whether there is an address for them; no mail is sent that cannot be ended. */
    public boolean arePossible() {
        return at.isPresent();
    }

    /**
     * @param borough GSS code of the member's borough; {@code ""} for the network itself
     * @param mail id of the mail
     */
    public Map<String, String> headers(String borough, UUID mail) {
        return Map.of(
                "List-Unsubscribe",
                "<" + at.orElseThrow() + tokens.of(borough, mail) + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
    }
}
