import type { Entry } from "./journal";
import type { Mutant } from "./plan";

type Fate = "killed" | "late" | "survived" | "unreached";

/** What became of every mutant, file by file, and each mutant that lives. */
export function report(mutants: readonly Mutant[], journal: readonly Entry[]): string {
  const fates = fatesOf(mutants.length, journal);
  const files = [...new Set(mutants.map(({ file }) => file))];
  const judged = mutants.map((mutant, id) => ({ mutant, fate: fates[id] ?? "unreached" }));
  const living = judged.filter(({ fate }) => fate === "survived" || fate === "unreached");
  const lines = files.map((file) => {
    const own = judged.filter(({ mutant }) => mutant.file === file);
    return line(
      file,
      own.map(({ fate }) => fate),
    );
  });
  const total = line(
    "total",
    judged.map(({ fate }) => fate),
  );
  return [...living.map(({ mutant, fate }) => described(mutant, fate)), "", ...lines, total].join("\n");
}

function fatesOf(count: number, journal: readonly Entry[]): readonly Fate[] {
  const fates = Array.from({ length: count }, (): Fate => "unreached");
  for (const entry of journal) {
    if (entry.type === "killed" || entry.type === "late") fates[entry.mutant] = entry.type;
    if (entry.type !== "reached") continue;
    for (const mutant of entry.mutants) if (fates[mutant] === "unreached") fates[mutant] = "survived";
  }
  return fates;
}

function line(name: string, fates: readonly Fate[]): string {
  const count = (wanted: Fate): number => fates.filter((fate) => fate === wanted).length;
  const [killed, late] = [count("killed"), count("late")];
  const score = fates.length === 0 ? 100 : Math.floor((100 * (killed + late)) / fates.length);
  const parts = [
    `${String(fates.length)} mutants`,
    `${String(killed)} killed`,
    `${String(late)} timed out`,
    `${String(count("survived"))} survived`,
    `${String(count("unreached"))} not reached`,
  ];
  return `${String(score).padStart(3)} %  ${name}: ${parts.join(", ")}`;
}

function described({ file, line, original, text }: Mutant, fate: Fate): string {
  const change = text === "" ? `${oneLine(original)} left out` : `${oneLine(original)} → ${oneLine(text)}`;
  return `${fate === "unreached" ? "not reached" : "survived"} ${file}:${String(line)}  ${change}`;
}

/** Long enough to be found. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
