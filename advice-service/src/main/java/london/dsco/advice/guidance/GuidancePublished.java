package london.dsco.advice.guidance;

import java.util.List;
import london.dsco.records.Fact;

/**
 * A version holds from now on.
 *
 * @param number of the version, counted from 1
 * @param audience codes of the roles that are to read it
 */
record GuidancePublished(GuidanceKind kind, int number, List<String> audience) implements Fact {}
