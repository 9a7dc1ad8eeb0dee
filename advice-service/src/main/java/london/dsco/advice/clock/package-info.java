/**
 * The statutory clock of social care advice: pure rules over {@code java.time}, no framework, no
 * I/O. Every rule names the regulation it comes from; every date is a date of Europe/London.
 */
package london.dsco.advice.clock;
