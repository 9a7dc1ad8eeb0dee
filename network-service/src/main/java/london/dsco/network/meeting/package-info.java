/** Meetings: agenda, attendance, notes, questions, and the calendar: docs/adr/0041. */
package london.dsco.network.meeting;
