package london.dsco.advice.panel;

import london.dsco.advice.request.AdviceRequest;

/** A line of the log, with the request that it is about. */
record PanelLine(PanelDecision panel, AdviceRequest request) {}
