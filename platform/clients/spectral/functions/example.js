/** A media type needs an example, its own or its schema's. A file has none: nobody reads its bytes. */
export default function example(media) {
  const schema = media.schema ?? {};
  if (schema.format === "binary") {
    return [];
  }
  const found =
    media.example !== undefined ||
    Object.keys(media.examples ?? {}).length > 0 ||
    schema.example !== undefined ||
    (schema.examples ?? []).length > 0;
  return found ? [] : [{ message: "has no example" }];
}
