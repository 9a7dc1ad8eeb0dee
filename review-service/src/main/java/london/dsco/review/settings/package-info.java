/**
 * What a borough decides for itself about reviews, with the bounds and default of each decision.
 * Other features ask {@link london.dsco.review.settings.BoroughSettings} in the transaction of
 * their own command.
 */
package london.dsco.review.settings;
