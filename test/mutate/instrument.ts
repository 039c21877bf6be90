import type { Mutation } from "./mutations";

/** A mutation under the number that switches it on. */
export interface Numbered extends Mutation {
  readonly id: number;
}

/** Where several mutations take the same place. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly mutations: Numbered[];
}

/**
 * The source with every mutation in it, each behind a call of the global function `__mutant`: the source is compiled
 * once for all of them. The places of the mutations lie beside or within one another.
 */
export function instrument(source: string, mutations: readonly Numbered[]): string {
  const places = placesOf(mutations);
  let next = 0;
  const write = (from: number, to: number): string => {
    let text = "";
    let written = from;
    for (let place = places[next]; place !== undefined && place.start < to; place = places[next]) {
      next += 1;
      text += source.slice(written, place.start) + switches(place, write(place.start, place.end));
      written = place.end;
    }
    return text + source.slice(written, to);
  };
  return write(0, source.length);
}

/** Every place once, those that contain others before them. */
function placesOf(mutations: readonly Numbered[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const mutation of mutations) {
    const { start, end } = mutation;
    const key = `${String(start)}-${String(end)}`;
    const place = places.get(key) ?? { start, end, mutations: [] };
    places.set(key, place);
    place.mutations.push(mutation);
  }
  return [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function switches({ mutations }: Place, own: string): string {
  const isOn = ({ id }: Numbered): string => `__mutant(${String(id)})`;
  const [first] = mutations;
  // In braces, so that an else that follows stays with the if before.
  if (first?.text === "") return `{ if (!${isOn(first)}) { ${own} } }`;
  return `(${mutations.map((mutation) => `${isOn(mutation)} ? (${mutation.text}) : `).join("")}(${own}))`;
}
