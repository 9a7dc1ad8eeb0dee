package london.dsco.advice.escalation;

import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;

/** An escalation in a list of the borough: the access log names the request it is about. */
record EscalatedRequest(AdviceRequest request, Escalation escalation)
        implements Recorded<AdviceStatus> {

    @Override
    public RecordType recordType() {
        return request.recordType();
    }

    @Override
    public String recordId() {
        return request.recordId();
    }

    @Override
    public String borough() {
        return request.borough();
    }

    @Override
    public AdviceStatus status() {
        return request.status();
    }

    @Override
    public void moveTo(AdviceStatus next) {
        throw new UnsupportedOperationException("a list moves nothing");
    }
}
