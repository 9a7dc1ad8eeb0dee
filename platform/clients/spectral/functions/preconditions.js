/** Conditional requests (RFC 9110, section 13) and idempotency keys are declared where the service acts on them. */
export default function preconditions(operation, _options, context) {
  const header = (name) =>
    (operation.parameters ?? []).find((each) => each.in === 'header' && each.name.toLowerCase() === name);
  const declares = (status) => operation.responses?.[status] !== undefined;
  const match = header('if-match');
  const findings = [];
  if (declares('428') !== (match?.required === true)) {
    findings.push({ message: 'If-Match is required exactly where 428 is declared' });
  }
  if (declares('412') !== (match !== undefined)) {
    findings.push({ message: 'If-Match is offered exactly where 412 is declared' });
  }
  if (context.path.at(-1) === 'post' && !header('idempotency-key')) {
    findings.push({ message: 'Idempotency-Key is offered on every POST' });
  }
  return findings;
}
