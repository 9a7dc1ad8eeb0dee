/** The four-week reminder that advice is owed in two weeks. */
package london.dsco.advice.reminder;
