/** Where an answer has items or nextCursor, both are there and the operation takes limit and cursor. */
export default function pagination(operation) {
  const schema = operation.responses?.['200']?.content?.['application/json']?.schema;
  if (!schema) return [];
  if (schema.type === 'array') return [{ message: 'answers a bare array, which can never gain a member' }];
  const properties = schema.properties ?? {};
  if (!properties.nextCursor) return [];
  const findings = [];
  if (properties.items?.type !== 'array') findings.push({ message: 'has nextCursor without items' });
  const names = (operation.parameters ?? []).filter((each) => each.in === 'query').map((each) => each.name);
  for (const name of ['limit', 'cursor']) {
    if (!names.includes(name)) findings.push({ message: `is a list without the parameter ${name}` });
  }
  return findings;
}
