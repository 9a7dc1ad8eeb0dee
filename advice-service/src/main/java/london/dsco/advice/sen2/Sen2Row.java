package london.dsco.advice.sen2;

import london.dsco.advice.consideration.AgreedAssessment;
import london.dsco.advice.request.ReturnedRequest;

/**
 * What is exported of one request for advice.
 *
 * @param agreed what was decided before it; null where no consideration names it
 */
record Sen2Row(ReturnedRequest request, AgreedAssessment agreed) {}
