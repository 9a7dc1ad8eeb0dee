/**
 * Reminders of advice that is due: at four weeks for everybody, and on other days if the borough
 * wants them. {@link london.dsco.advice.reminder.Reminding} gives each once, with its event and its
 * line in the history. {@link london.dsco.advice.reminder.Delivering} sends the mails that this
 * queued.
 */
package london.dsco.advice.reminder;
