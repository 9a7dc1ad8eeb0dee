package london.dsco.checks;

/**
 * One text to check.
 *
 * @param at where it stands in its document, as a JSON pointer; empty for a text sent alone
 * @param field what it is for
 * @param section of the plan; null for none
 * @param basis of a line of provision; null where it is not known
 * @param age of the child or young person in whole years; null where it is not known
 */
public record CheckedText(
        String at, CheckedField field, String text, Section section, Basis basis, Integer age) {

    public CheckedText {
        at = at == null ? "" : at;
        field = field == null ? CheckedField.FREE_TEXT : field;
        text = text == null ? "" : text;
    }
}
