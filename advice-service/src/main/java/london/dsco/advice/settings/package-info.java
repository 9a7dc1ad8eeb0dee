/**
 * The settings that a borough decides for itself, each with its form, limits and default. Other
 * features call {@link london.dsco.advice.settings.BoroughSettings} in the transaction of their own
 * command.
 */
package london.dsco.advice.settings;
