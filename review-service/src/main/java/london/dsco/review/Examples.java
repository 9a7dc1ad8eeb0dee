package london.dsco.review;

/** Examples of problems that are this service's own; those of bodies are in openapi-examples. */
final class Examples {

    static final String MEETING_TOO_LATE =
            """
            {"type": "urn:problem-type:dsco:unprocessable",
             "title": "A rule does not allow this", "status": 422,
             "detail": "The meeting must be on or before 2027-02-28.",
             "instance": "/reviews/v1/reviews/019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b/meeting",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
             "errors": [{"pointer": "/meetingOn", "code": "too-late",
              "detail": "The meeting must be on or before 2027-02-28."}],
             "limit": "2027-02-28",
             "citation": "Children and Families Act 2014, s 44(1); SEND Code of Practice, 9.169"}""";

    private Examples() {}
}
