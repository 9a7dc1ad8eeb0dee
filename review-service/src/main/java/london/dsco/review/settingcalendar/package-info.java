/** When schools and colleges are closed, so that no meeting is proposed for such a day. */
package london.dsco.review.settingcalendar;
