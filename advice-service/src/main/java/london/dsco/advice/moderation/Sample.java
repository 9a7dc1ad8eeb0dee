package london.dsco.advice.moderation;

import java.util.Set;
import java.util.UUID;

/**
 * An audit, and why it is to be moderated.
 *
 * @param reasons empty when it is not
 */
record Sample(UUID auditId, Set<SamplingReason> reasons) {}
