package london.dsco.network.annualreport;

/** Who said something; never more than that. */
enum QuoteSource {
    PARENT_CARER("A parent carer"),
    YOUNG_PERSON("A young person"),
    PRACTITIONER("A practitioner"),
    PARTNER("A partner");

    private final String words;

    QuoteSource(String words) {
        this.words = words;
    }

    /** As it stands under the quote. */
    String words() {
        return words;
    }
}
