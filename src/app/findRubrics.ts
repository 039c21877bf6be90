import type { Rubric } from "../rubric/schema";
import { withoutUnseen } from "../shared/text";

/** The rubrics whose title, document, issuer or items name every word that is looked for; all for no word. */
export function findRubrics(rubrics: readonly Rubric[], wanted: string): readonly Rubric[] {
  const words = folded(wanted)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return rubrics.filter((rubric) => {
    const text = folded(textOf(rubric));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ id, title, source, items }: Rubric): string {
  const names = items.map(({ name }) => name);
  return [id, title, source.title, source.number ?? "", source.issuer ?? "", ...names].join("\n");
}

function folded(text: string): string {
  return withoutUnseen(text.normalize("NFKC")).toLowerCase();
}
