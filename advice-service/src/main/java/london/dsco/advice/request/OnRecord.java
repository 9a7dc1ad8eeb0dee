package london.dsco.advice.request;

import london.dsco.records.RecordType;
import london.dsco.records.Recorded;

/**
 * Something on the record of a request, as a list across the requests of a borough shows it: the
 * access log then names the request.
 *
 * @param matter what is listed, such as a remedy
 */
public record OnRecord<T>(AdviceRequest request, T matter) implements Recorded<AdviceStatus> {

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

    /** A list changes nothing. */
    @Override
    public void moveTo(AdviceStatus next) {
        throw new UnsupportedOperationException("a list changes no request");
    }
}
