package london.dsco.review;

/** One child's plan and review, as the API description shows them. */
final class Examples {

    static final String REGISTRATION =
            """
            {"child": {"childRef": "CAM-4471", "givenName": "Amina", "familyName": "Okafor",
              "dateOfBirth": "2017-05-05", "upn": "W202000023123"},
             "planMadeOn": "2026-03-01", "settingUrn": "100049", "settingFinalYear": "Y6",
             "involvement": "CIN", "careAuthority": "E09000007", "eotas": false}""";

    static final String PLAN =
            """
            {"planRef": "EHCP-2026-0193",
             "child": {"childRef": "CAM-4471", "givenName": "Amina", "familyName": "Okafor",
              "dateOfBirth": "2017-05-05", "upn": "W202000023123"},
             "planMadeOn": "2026-03-01", "dueBy": "2027-02-28", "settingUrn": "100049",
             "yearGroup": "Y5", "settingFinalYear": "Y6", "involvement": "CIN",
             "planAuthority": "E09000007", "careAuthority": "E09000007",
             "residential52Week": false, "eotas": false, "inpatient": false}""";

    static final String PLANS = "{\"items\": [" + PLAN + "]}";

    private static final String REVIEW_DATES =
            """
             "startsOn": "2026-03-01", "targetOn": "2027-01-01", "inviteBy": "2026-11-26",
             "adviceDueBy": "2026-11-26", "meetBy": "2027-01-31", "reportDueBy": "2026-12-24",
             "decisionDueBy": "2027-01-07", "finalPlanDueBy": "2027-03-04", "dueBy": "2027-02-28"\
            """;

    static final String REVIEW =
            """
            {"id": "019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b", "planRef": "EHCP-2026-0193",
             "childRef": "CAM-4471", "state": "RUNNING",
             "meeting": {"meetingOn": "2026-12-10", "state": "CONFIRMED"},
            """
                    + REVIEW_DATES
                    + "}";

    static final String REVIEWS = "{\"items\": [" + REVIEW + "]}";

    static final String CYCLE =
            """
            {"planRef": "EHCP-2026-0193", "reviewId": "019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b",
             "state": "RUNNING", "yearGroup": "Y5", "meetingOn": "2026-12-10",
             "meetingState": "CONFIRMED", "ruleSet": "SENDR-2014",
            """
                    + REVIEW_DATES
                    + """
                    ,
                     "citations": {"dueBy":
                      "Children and Families Act 2014, s 44(1); SEND Code of Practice, 9.169",
                      "inviteBy": "SEND Regulations 2014, reg 20(3)"}}""";

    static final String MEETING =
            """
            {"meetingOn": "2026-12-10", "state": "CONFIRMED"}""";

    static final String MEETING_TOO_LATE =
            """
            {"type": "urn:problem-type:dsco:unprocessable",
             "title": "Well-formed but contradicts a rule", "status": 422,
             "detail": "The meeting must be on or before 2027-02-28: Children and Families Act\
             2014, s 44(1); SEND Code of Practice, 9.169.",
             "instance": "/reviews/v1/reviews/019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b/meeting",
             "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
             "errors": [{"pointer": "/meetingOn", "code": "too-late", "detail": "The meeting must\
             be on or before 2027-02-28: Children and Families Act 2014, s 44(1); SEND Code of\
             Practice, 9.169."}],
             "limit": "2027-02-28",
             "citation": "Children and Families Act 2014, s 44(1); SEND Code of Practice, 9.169"}""";

    private Examples() {}
}
