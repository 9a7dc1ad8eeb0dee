package london.dsco.review.settingcalendar;

/** The state of a calendar. Nobody removes one; a new version replaces it. */
enum SettingCalendarStatus {
    KEPT
}
