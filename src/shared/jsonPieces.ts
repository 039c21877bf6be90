/** An array that is made while it is written. */
export class Lazy {
  constructor(readonly elements: Iterable<unknown>) {}
}

/**
 * The document as JSON.stringify(…, null, 2) writes it, a newline at the end, in pieces: arrays at the top level are
 * written element by element, so that a large one never stands in memory as a whole.
 */
export function* jsonPieces(document: Readonly<Record<string, unknown>>): Generator<string> {
  let opening = "{\n";
  for (const [key, value] of Object.entries(document)) {
    if (value === undefined) continue;
    yield `${opening}  ${JSON.stringify(key)}: `;
    opening = ",\n";
    if (value instanceof Lazy) yield* arrayPieces(value.elements);
    else yield indented(value, 1);
  }
  yield opening === "{\n" ? "{}\n" : "\n}\n";
}

function* arrayPieces(elements: Iterable<unknown>): Generator<string> {
  let opening = "[\n";
  for (const element of elements) {
    yield `${opening}    ${indented(element, 2)}`;
    opening = ",\n";
  }
  yield opening === "[\n" ? "[]" : "\n  ]";
}

/** A value as it stands so many levels deep: as it is written in lists, without what they put around it. */
function indented(value: unknown, depth: number): string {
  const around = Array.from({ length: depth }).reduce<unknown>((inner) => [inner], value);
  const before = depth * (depth + 3);
  return JSON.stringify(around, null, 2).slice(before, -depth * (depth + 1));
}
