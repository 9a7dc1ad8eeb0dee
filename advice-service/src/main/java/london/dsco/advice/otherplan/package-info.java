/**
 * The outcomes of the child's other plans, in the words of those plans, so that the advice adds to
 * them and neither repeats nor contradicts them. They are for social care only and never appear in
 * advice, documents or events.
 */
package london.dsco.advice.otherplan;
