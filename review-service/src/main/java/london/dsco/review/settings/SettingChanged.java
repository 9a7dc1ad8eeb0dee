package london.dsco.review.settings;

import london.dsco.records.Fact;

/**
 * A borough changed a setting.
 *
 * @param from the value before
 * @param to the value from now on
 */
record SettingChanged(String key, int from, int to) implements Fact {}
