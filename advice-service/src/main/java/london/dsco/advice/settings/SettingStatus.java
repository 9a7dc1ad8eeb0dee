package london.dsco.advice.settings;

/**
 * The status of a setting. Nobody removes one: without a choice by the borough, the default
 * applies.
 */
public enum SettingStatus {
    IN_FORCE
}
