// One request for advice from its opening to the plan, through the generated TypeScript client. The acceptance tests run
// it against the suite; what stands between the marks is the example in docs/integrators-typescript.md.

import { readFileSync } from 'node:fs';
import * as advice from './advice/index.js';

/** What the caller gives on standard input. */
interface Case {
  gateway: string;
  tokens: Record<string, string>;
  opening: unknown;
  advice: unknown;
  author: string;
  planRef: string;
  issuedOn: string;
}

const given: Case = JSON.parse(readFileSync(0, 'utf8'));
const gateway = given.gateway;
const tokenOf = (role: string): string => given.tokens[role]!;

// <docs>
const as = (role: string) => new advice.Configuration({ basePath: gateway, accessToken: async () => tokenOf(role) });
const newKey = () => crypto.randomUUID();

/** The version that a change is made to: the ETag of what was read. */
const versionOf = (read: advice.ApiResponse<unknown>) => read.raw.headers.get('ETag')!;

// The SEN team's system opens the request: the six weeks begin.
const system = new advice.RequestsApi(as('borough-system'));
const opened = await system.openRequest({
  openRequest: advice.OpenRequestFromJSON(given.opening),
  idempotencyKey: newKey(), // keep it with the command: sent again, it takes effect once
});
const id = opened.id;

// A team manager allocates it. Nobody else may have changed it since it was read.
const manager = new advice.RequestsApi(as('team-manager'));
const unallocated = await manager.getRequestRaw({ id });
await manager.allocateRequest({
  id,
  allocateRequest: { author: given.author },
  ifMatch: versionOf(unallocated),
});

// The author writes the advice, submits it, and confirms what the attestation says.
const writing = new advice.AdviceApi(as('advice-author'));
const draft = await writing.getAdviceRaw({ id });
await writing.saveAdvice({
  id,
  adviceContent: advice.AdviceContentFromJSON(given.advice),
  ifMatch: versionOf(draft),
});
await writing.submitAdvice({
  id,
  submitAdvice: { attestation: { noThirdPartyNames: true, proportionate: true } },
  idempotencyKey: newKey(),
});

// The manager authorises what the borough is to provide.
const authorising = new advice.QualityAssuranceApi(as('team-manager'));
await authorising.authoriseProvision({
  id,
  authoriseProvision: { adviceVersion: 1, provisionIds: ['p1'] },
  idempotencyKey: newKey(),
});

// The DSCO scores it by the latest template, and signs it off.
const templates = await new advice.AuditTemplatesApi(as('dsco')).listAuditTemplates();
const template = templates.items.at(-1)!;
const assurance = new advice.QualityAssuranceApi(as('dsco'));
await assurance.auditAdvice({
  id,
  auditScores: {
    template: template.version,
    scores: template.domains
      .flatMap((domain) => domain.criteria)
      .filter((criterion) => !criterion.computed)
      .map((criterion) => ({ criterion: criterion.code, score: 3 })),
  },
  idempotencyKey: newKey(),
});
await assurance.signOffAdvice({ id, idempotencyKey: newKey() });

// The advice goes to the SEN team, which stops the clock; the authority issues the plan.
await system.dispatchAdvice({ id, idempotencyKey: newKey() });
const closed = await system.recordOutcome({
  id,
  recordOutcome: { outcome: 'PLAN_ISSUED', planRef: given.planRef, issuedOn: new Date(given.issuedOn) },
  idempotencyKey: newKey(),
});

// A refusal is a problem: its type says what went wrong, its detail what to do.
try {
  await system.dispatchAdvice({ id, idempotencyKey: newKey() });
} catch (refused) {
  if (!(refused instanceof advice.ResponseError)) throw refused;
  const problem = advice.ProblemFromJSON(await refused.response.json());
  console.error(problem.type, problem.detail);
}
// </docs>

console.log(JSON.stringify({ id, status: closed.status, clock: closed.clock.state }));
