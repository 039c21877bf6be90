/** A source file with the files that it imports, types included; paths from the root of the project. */
export interface SourceFile {
  readonly source: string;
  readonly imports: readonly string[];
}

/** Everything wrong with how files are put into folders: cycles between folders, and names that stand twice in a room. */
export function folderFindings(files: readonly SourceFile[]): readonly string[] {
  const sources = files.filter(({ source }) => isSource(source));
  return [...folderCycles(sources), ...namesTwice(sources.map(({ source }) => source))];
}

function isSource(path: string): boolean {
  return /^src\/.+\.tsx?$/.test(path);
}

/** A folder is the files directly in it: the folders below it are others. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The imports between any two folders, by both. */
type Borders = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

function bordersOf(files: readonly SourceFile[]): Borders {
  const borders = new Map<string, Map<string, string[]>>();
  for (const { source, imports } of files) {
    for (const imported of imports.filter(isSource)) {
      const [from, to] = [folderOf(source), folderOf(imported)];
      if (from === to) continue;
      const own = borders.get(from) ?? new Map<string, string[]>();
      borders.set(from, own);
      own.set(to, [...(own.get(to) ?? []), `${source} → ${imported}`]);
    }
  }
  return borders;
}

/** So many imports of a cycle are named: a few of them usually lead the wrong way. */
const NAMED = 20;

/** One finding for each group of folders that all lead to one another, the borders crossed by the fewest imports first. */
function folderCycles(files: readonly SourceFile[]): readonly string[] {
  const borders = bordersOf(files);
  const reached = new Map([...borders.keys()].map((folder) => [folder, reachedFrom(folder, borders)]));
  const leadsTo = (from: string, to: string) => reached.get(from)?.has(to) === true;
  const inCycles = [...borders.keys()].filter((folder) => leadsTo(folder, folder)).sort();
  const groups = new Map(
    inCycles.map((folder) => {
      const group = inCycles.filter((other) => leadsTo(folder, other) && leadsTo(other, folder));
      return [group.join(", "), group];
    }),
  );
  return [...groups].map(([names, group]) => {
    const within = group.flatMap((from) => group.map((to) => [...(borders.get(from)?.get(to) ?? [])]));
    const crossing = within.sort((a, b) => a.length - b.length).flat();
    const rest = crossing.length > NAMED ? [`and ${crossing.length - NAMED} more imports`] : [];
    return [`folder cycle: ${names}`, ...crossing.slice(0, NAMED), ...rest].join("\n    ");
  });
}

function reachedFrom(start: string, borders: Borders): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const next of borders.get(folder)?.keys() ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  }
  return reached;
}

/** A room is a folder directly in src. */
function namesTwice(paths: readonly string[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const [, room = ""] = path.split("/");
    const key = `${room}/…/${path.slice(path.lastIndexOf("/") + 1)}`;
    byName.set(key, [...(byName.get(key) ?? []), path]);
  }
  return [...byName]
    .filter(([, found]) => found.length > 1)
    .map(([key, found]) => [`one name twice in a room: ${key}`, ...found].join("\n    "));
}
