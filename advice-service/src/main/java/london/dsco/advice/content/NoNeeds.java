package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * The evidence behind "no social care needs": not knowing the child is not evidence.
 *
 * @param asked what was asked, and of whom
 * @param offered which assessment or support was offered
 * @param declined what the family declined, if anything
 * @param evidence what the conclusion rests on
 */
public record NoNeeds(
        @Size(max = Limits.PARAGRAPH) String asked,
        @Size(max = Limits.PARAGRAPH) String offered,
        @Size(max = Limits.PARAGRAPH) String declined,
        @Size(max = Limits.PARAGRAPH) String evidence) {}
