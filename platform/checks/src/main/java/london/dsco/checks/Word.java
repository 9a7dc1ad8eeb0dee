package london.dsco.checks;

import java.util.Locale;

/**
 * A word of a text, where it stands.
 *
 * @param text as written, without a possessive ending
 * @param folded in lower case and without accents, as rules are written
 * @param count whether it is a number, in figures or in words
 * @param sentence number of its sentence, from 0
 * @param opening whether a capital says nothing here: it opens a sentence, a quotation or a list
 * @param possessive whether an apostrophe and s follows
 * @param closing whether its sentence ends with it
 */
record Word(
        int start,
        int end,
        String text,
        String folded,
        boolean count,
        int sentence,
        boolean opening,
        boolean possessive,
        boolean closing) {

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Such as an abbreviation, or a line all in capitals. */
    boolean isAllCapitals() {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !isNumber();
    }

    Word closed() {
        return new Word(start, end, text, folded, count, sentence, opening, possessive, true);
    }
}
