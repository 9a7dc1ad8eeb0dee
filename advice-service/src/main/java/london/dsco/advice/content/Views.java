package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * What the child or young person and the parent or carer say, in their words, and how that was
 * learnt.
 */
public record Views(
        @Size(max = Limits.PAGE) String child,
        @Size(max = Limits.PAGE) String parentCarer,
        @Size(max = Limits.PARAGRAPH) String howObtained) {}
