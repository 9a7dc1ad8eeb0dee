/**
 * Where an answer has nextCursor it has items; a list that goes on over pages takes both limit and cursor. What belongs
 * to one record, such as its audits, is short and comes on one page.
 */
export default function pagination(operation) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (schema.type === 'array') return [{ message: 'answers a bare array, which can never gain a member' }];
  const properties = schema.properties ?? {};
  if (!properties.nextCursor) return [];
  const findings = [];
  if (properties.items?.type !== 'array') findings.push({ message: 'has nextCursor without items' });
  const names = (operation.parameters ?? []).filter((each) => each.in === 'query').map((each) => each.name);
  if (names.includes('limit') !== names.includes('cursor')) {
    findings.push({ message: 'takes one of limit and cursor without the other' });
  }
  return findings;
}
