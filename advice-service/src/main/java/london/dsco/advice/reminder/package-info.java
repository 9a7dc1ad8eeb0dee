/**
 * Reminders of advice that is owed: at four weeks for everybody, on other days where the borough
 * wants them. {@link london.dsco.advice.reminder.Reminding} gives each once, with its event and its
 * line in the history; {@link london.dsco.advice.reminder.Delivering} sends the mails that this
 * queued.
 */
package london.dsco.advice.reminder;
