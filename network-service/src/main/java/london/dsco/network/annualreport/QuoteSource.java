package london.dsco.network.annualreport;

/** The kind of person who said something; nothing more is recorded. */
enum QuoteSource {
    PARENT_CARER("A parent carer"),
    YOUNG_PERSON("A young person"),
    PRACTITIONER("A practitioner"),
    PARTNER("A partner");

    private final String words;

    QuoteSource(String words) {
        this.words = words;
    }

    /** Returns the words under the quote. */
    String words() {
        return words;
    }
}
