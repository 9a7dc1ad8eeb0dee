package london.dsco.advice.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * Whether the needs of those who care were considered.
 *
 * @param parentCarer a parent who cares for a disabled child: Children Act 1989 s17ZD
 * @param youngCarer a child who cares for somebody: Children Act 1989 s17ZA
 */
public record Carers(@Valid Considered parentCarer, @Valid Considered youngCarer) {

    /**
     * @param considered whether an assessment was considered
     * @param conclusion the result: assessed, offered, declined, or why it does not apply
     */
    public record Considered(Boolean considered, @Size(max = Limits.PARAGRAPH) String conclusion) {}
}
