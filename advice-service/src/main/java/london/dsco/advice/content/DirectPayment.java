package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * A line of provision that may be taken as a direct payment: section J of the plan.
 *
 * @param sufficiency why the amount is enough to secure the provision
 */
public record DirectPayment(@Size(max = Limits.PARAGRAPH) String sufficiency) {}
