package london.dsco.review.settings;

import london.dsco.records.Fact;

/**
 * A borough decided otherwise.
 *
 * @param from what held before
 * @param to what holds from now on
 */
record SettingChanged(String key, int from, int to) implements Fact {}
