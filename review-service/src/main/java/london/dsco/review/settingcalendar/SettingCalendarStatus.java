package london.dsco.review.settingcalendar;

/** Where a calendar stands. Nobody removes one; the next word replaces it. */
enum SettingCalendarStatus {
    KEPT
}
