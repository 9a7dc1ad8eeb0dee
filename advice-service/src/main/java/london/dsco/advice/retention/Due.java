package london.dsco.advice.retention;

import java.time.LocalDate;
import london.dsco.advice.settings.RetentionSchedule;

/**
 * The date until which something must be kept.
 *
 * @param record the line of the schedule that keeps it longest
 * @param on the London date from which it may be deleted
 */
record Due(RetentionSchedule.Kind record, LocalDate on) {}
