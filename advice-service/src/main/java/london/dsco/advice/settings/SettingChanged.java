package london.dsco.advice.settings;

import london.dsco.records.Fact;

/**
 * A borough changed a setting.
 *
 * @param from the value before
 * @param to the new value
 */
record SettingChanged(String key, Object from, Object to) implements Fact {}
