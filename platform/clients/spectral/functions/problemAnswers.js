/** Statuses from 400 answer problem+json; an example of one names what went wrong. */
export default function problemAnswers(responses, _options, context) {
  const findings = [];
  for (const [status, response] of Object.entries(responses)) {
    if (!/^[45]/.test(status)) continue;
    const path = [...context.path, status];
    const media = Object.keys(response.content ?? {});
    if (media.length !== 1 || media[0] !== 'application/problem+json') {
      findings.push({ message: `${status} answers ${media.join(', ') || 'nothing'}, not application/problem+json`, path });
      continue;
    }
    const problem = response.content['application/problem+json'];
    const examples = [problem.example, ...Object.values(problem.examples ?? {}).map((example) => example.value)];
    for (const example of examples.filter((each) => each !== undefined)) {
      const missing = ['type', 'title', 'status', 'detail'].filter((member) => example[member] === undefined);
      if (missing.length > 0) {
        findings.push({ message: `the example of ${status} has no ${missing.join(', ')}`, path });
      }
    }
  }
  return findings;
}
