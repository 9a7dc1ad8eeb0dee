package london.dsco.advice.consideration;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The request for advice that followed.
 *
 * @param requestId about the same child or young person, in your borough
 */
public record NameRequest(@NotNull UUID requestId) {}
