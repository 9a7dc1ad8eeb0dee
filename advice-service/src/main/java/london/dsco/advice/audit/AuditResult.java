package london.dsco.advice.audit;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a template made of an auditor's scores.
 *
 * @param score weighted, in per cent, to one decimal place rounded down
 */
public record AuditResult(BigDecimal score, Grade grade, Set<Gate> gates) {

    public AuditResult {
        gates = Set.copyOf(gates);
    }
}
