/**
 * The criteria by which each borough offers short breaks and other services, for comparison between
 * boroughs.
 */
package london.dsco.network.eligibility;
