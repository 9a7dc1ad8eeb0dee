package london.dsco.review.placementmove;

import jakarta.persistence.Embeddable;

/**
 * From where to where a child or young person moves. What is not known or does not change is null.
 *
 * @param fromSettingUrn URN of the school or college they leave
 * @param toSettingUrn URN of the one they go to
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

    /** Whether they go to another school or college. */
    boolean changesSetting() {
        return toSettingUrn != null && !toSettingUrn.equals(fromSettingUrn);
    }

    /** Whether they will live in another authority's area. */
    boolean changesArea() {
        return toAuthority != null && !toAuthority.equals(fromAuthority);
    }

    /** Whether they will live outside the area of an authority, by its GSS code. */
    boolean leadsOutOf(String authority) {
        return toAuthority != null && !toAuthority.equals(authority);
    }
}
