package london.dsco.advice.sen2;

import london.dsco.advice.consideration.AgreedAssessment;
import london.dsco.advice.request.ReturnedRequest;

/**
 * The export of one request for advice.
 *
 * @param agreed the decision before it; null if no consideration names it
 */
record Sen2Row(ReturnedRequest request, AgreedAssessment agreed) {}
