import { oas } from "@stoplight/spectral-rulesets";

const { function: check, functionOptions } = oas.rules["oas3-valid-media-example"].then;

/** What has been found valid, by document: some ten thousand answers share two hundred schemas and their examples. */
const known = new WeakMap();

/**
 * What Spectral's own rule of this name checks. It compiles the schema anew at each place; here the same examples of the
 * same schema are checked once. What is sent and what is answered are kept apart: a member that is only read may be
 * missing in the one, a member that is only written in the other.
 */
export default function mediaExample(media, _options, context) {
  const { valid, numbers, texts } = of(context.documentInventory);
  const [root, part, , place] = context.path;
  const key = JSON.stringify([
    root === "paths" ? place : part,
    number(media.schema, numbers, texts),
    media.example,
    media.examples,
  ]);
  if (valid.has(key)) {
    return [];
  }
  const findings = check(media, functionOptions, context) ?? [];
  if (findings.length === 0) {
    valid.add(key);
  }
  return findings;
}

function of(document) {
  if (!known.has(document)) {
    known.set(document, { valid: new Set(), numbers: new WeakMap(), texts: new Map() });
  }
  return known.get(document);
}

/** The same for schemas with the same text. */
function number(schema, numbers, texts) {
  if (!numbers.has(schema)) {
    const text = JSON.stringify(schema);
    if (!texts.has(text)) {
      texts.set(text, texts.size);
    }
    numbers.set(schema, texts.get(text));
  }
  return numbers.get(schema);
}
