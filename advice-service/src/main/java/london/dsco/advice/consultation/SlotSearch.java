package london.dsco.advice.consultation;

import java.time.LocalDate;

/**
 * The filters of a list of free slots.
 *
 * @param dsco user name; null for every DSCO of the borough
 * @param site where the DSCO works on that day; null for every site
 * @param from first London date; null for today
 * @param to last London date; null for two weeks from the first
 */
record SlotSearch(String dsco, String site, LocalDate from, LocalDate to) {

    boolean isAtSite(SlotView slot) {
        return site == null || site.equals(slot.site());
    }
}
