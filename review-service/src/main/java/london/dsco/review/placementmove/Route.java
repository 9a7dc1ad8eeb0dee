package london.dsco.review.placementmove;

import jakarta.persistence.Embeddable;

/**
 * Where a child or young person moves from and to. Null where a value is unknown or does not
 * change.
 *
 * @param fromSettingUrn URN of the school or college they leave
 * @param toSettingUrn URN of the school or college they go to
 * @param fromAuthority GSS code of the authority where they live
 * @param toAuthority GSS code of the authority where they will live
 * @param distanceKm from their home to the new placement, in whole kilometres
 */
@Embeddable
record Route(
        String fromSettingUrn,
        String toSettingUrn,
        String fromAuthority,
        String toAuthority,
        Integer distanceKm) {

    /** Returns whether they move to another school or college. */
    boolean changesSetting() {
        return toSettingUrn != null && !toSettingUrn.equals(fromSettingUrn);
    }

    /** Returns whether they will live in another authority's area. */
    boolean changesArea() {
        return toAuthority != null && !toAuthority.equals(fromAuthority);
    }

    /** Returns whether they will live outside the area of an authority, given its GSS code. */
    boolean leadsOutOf(String authority) {
        return toAuthority != null && !toAuthority.equals(authority);
    }
}
