package london.dsco.advice.consultation;

import java.time.LocalDate;

/**
 * Which free slots somebody looks for.
 *
 * @param dsco user name; null for every DSCO of the borough
 * @param site where the DSCO works on that day; null for every site
 * @param from first London date; null for today
 * @param to last London date; null for two weeks
 */
record SlotSearch(String dsco, String site, LocalDate from, LocalDate to) {

    boolean isAtSite(SlotView slot) {
        return site == null || site.equals(slot.site());
    }
}
