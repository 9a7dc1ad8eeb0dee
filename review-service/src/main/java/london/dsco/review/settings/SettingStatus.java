package london.dsco.review.settings;

/** The state of a setting. Nobody removes one; until the borough chooses, the default applies. */
public enum SettingStatus {
    IN_FORCE
}
