package london.dsco.advice.guidance;

import java.util.List;
import london.dsco.records.Fact;

/**
 * A version was published, and is now current.
 *
 * @param number number of the version, counted from 1
 * @param audience codes of the roles that must read it
 */
record GuidancePublished(GuidanceKind kind, int number, List<String> audience) implements Fact {}
