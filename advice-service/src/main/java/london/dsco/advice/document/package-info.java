/** The signed-off advice as a PDF or Word document, to read, print and copy into the plan. */
package london.dsco.advice.document;
