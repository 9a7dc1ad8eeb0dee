/**
 * The outcomes of the child's other plans, as they are worded there, so that the advice adds to
 * them and neither repeats nor contradicts them. For social care only: none of it appears in
 * advice, documents or events.
 */
package london.dsco.advice.otherplan;
