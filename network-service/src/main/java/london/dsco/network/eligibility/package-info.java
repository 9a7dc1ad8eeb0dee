/**
 * The criteria by which each borough offers short breaks and other services, so that boroughs can
 * be compared.
 */
package london.dsco.network.eligibility;
