package london.dsco.advice.document;

/** The file format of a document. */
enum DocumentFormat {
    PDF(DocumentFormat.PDF_TYPE, ".pdf"),
    WORD(DocumentFormat.WORD_TYPE, ".docx");

    static final String PDF_TYPE = "application/pdf";
    static final String WORD_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    /** Returns the ending of a file name, with its full stop. */
    String ending() {
        return ending;
    }
}
