package london.dsco.review.settings;

/**
 * Where a setting stands. Nobody removes one: without a choice of the borough the default holds.
 */
public enum SettingStatus {
    IN_FORCE
}
