package london.dsco.advice.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Who is to write the advice.
 *
 * @param author user name, such as {@code advice-author@camden}
 * @param reason why another author takes over; for a handover only
 * @param overrideReason why this author writes although the level of need or the involvement asks
 *     for another level; the history keeps it if it was needed
 */
public record AllocateRequest(
        @NotNull @Pattern(regexp = USERNAME) String author,
        @Size(max = 500) String reason,
        @Size(max = 500) String overrideReason) {

    /** User names as the identity provider issues them: lower case. */
    static final String USERNAME = "^[a-z0-9][a-z0-9._@+-]{0,127}$";

    boolean overrides() {
        return overrideReason != null && !overrideReason.isBlank();
    }

    /** Returns the reason for the handover; null if none was given. */
    String handoverReason() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
