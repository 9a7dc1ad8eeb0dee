package london.dsco.advice.settings;

import london.dsco.records.Fact;

/**
 * A borough decided otherwise.
 *
 * @param from what held before
 * @param to what holds from now on
 */
record SettingChanged(String key, Object from, Object to) implements Fact {}
