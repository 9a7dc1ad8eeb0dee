package london.dsco.review.planimport;

/** The place in the list of errors where a page ends. */
record ErrorPosition(int line, int position) {

    static final ErrorPosition FIRST = new ErrorPosition(0, 0);

    static ErrorPosition of(RowError error) {
        return new ErrorPosition(error.line(), error.position());
    }

    /**
     * @param text as {@link #toString} writes it
     */
    static ErrorPosition parse(String text) {
        String[] parts = text.split("\\.");
        return new ErrorPosition(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return line + "." + position;
    }
}
