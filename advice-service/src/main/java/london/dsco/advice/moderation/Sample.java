package london.dsco.advice.moderation;

import java.util.Set;
import java.util.UUID;

/**
 * An audit, with the reasons to moderate it.
 *
 * @param reasons empty if there are none
 */
record Sample(UUID auditId, Set<SamplingReason> reasons) {}
