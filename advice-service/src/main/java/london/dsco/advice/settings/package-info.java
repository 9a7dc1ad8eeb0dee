/**
 * What a borough decides for itself: each setting with its form, limits and default. Other rooms
 * ask {@link london.dsco.advice.settings.BoroughSettings} in the transaction of their own command.
 */
package london.dsco.advice.settings;
