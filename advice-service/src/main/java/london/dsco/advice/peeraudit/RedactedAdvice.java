package london.dsco.advice.peeraudit;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Advice as another borough may read it.
 *
 * @param ageInYears of the child or young person on the day of the submission, in place of the date
 *     of birth
 * @param parts in the order of the advice
 */
public record RedactedAdvice(int ageInYears, @Size(max = 1_000) List<Part> parts) {

    static final String CHILD_VOICE = "/views/child";
    static final String NEEDS = "/needs/";

    /**
     * One field.
     *
     * @param field its place in the advice, as a JSON pointer
     * @param text redacted
     */
    public record Part(@Size(max = 100) String field, @Size(max = 20_000) String text) {}

    public RedactedAdvice {
        parts = List.copyOf(parts);
    }

    boolean hasChildVoice() {
        return parts.stream().anyMatch(part -> part.field().equals(CHILD_VOICE));
    }

    boolean findsNeeds() {
        return parts.stream().anyMatch(part -> part.field().startsWith(NEEDS));
    }
}
