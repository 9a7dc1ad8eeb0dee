/**
 * What a borough decides for itself about reviews, each with its bounds and default. Other rooms
 * ask {@link london.dsco.review.settings.BoroughSettings} in the transaction of their own command.
 */
package london.dsco.review.settings;
