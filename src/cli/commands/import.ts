import { hasErrors, issue, type Issue } from "../../shared/issue";
import { entryOf } from "../../shared/memo";
import { onOneLine } from "../../shared/text";
import { isFor, takenEntries, type TakenEntries } from "../../ownBook/takenEntries";
import { bookOption, nothingWritten, requiredBookTarget } from "../common/bookOutput";
import { rubricOption, rubricsOf } from "../common/catalogue";
import { forceOption, requiredOption, type Command, type Option } from "../common/command";
import { report } from "../common/diagnostics";
import { loadBook } from "../common/inputs";
import { mapOption, mappedBook } from "../common/mapped";
import { faultsOfValues } from "../common/scoring";
import { filePath, writeWhole } from "../system/files";
import { readable, writeAll } from "../system/stream";

const intoOption: Option = { name: "into", value: "本程序生成的工作簿.xlsx", required: true };

export const importEntries: Command = {
  name: "import",
  usage: "工作簿.xlsx --map 对应表.json --into 生成的.xlsx -o 工作簿.xlsx [--rubric 考评表.json] [--force]",
  summary: "把单位自己的表里的填报数据抄进生成的工作簿，列出抄了哪些",
  english: "Copy the entries of a sheet of your own into a generated workbook, with a list of what was taken.",
  takes: { what: "工作簿.xlsx", least: 1, most: 1 },
  options: [{ ...mapOption, required: true }, intoOption, { ...bookOption, required: true }, rubricOption, forceOption],
  async run(call, io) {
    const paths = call.arguments.map((shown) => filePath(shown, io));
    const intoPath = filePath(requiredOption(call, intoOption.name), io);
    const target = await requiredBookTarget(call, [...paths, intoPath], io);
    const rubrics = await rubricsOf(call, io);
    const own = await mappedBook(call, paths, { io, rubrics });
    if (own === null) throw new Error("import needs --map");
    if (own.input === null) return report(io, own.issues, 1);
    const { input } = own;
    const { book } = await loadBook(intoPath, { io, rubrics });
    const { reading } = book.input;
    const official = await rubrics.load(input.reading.map.rubric);
    if (!isFor(reading, official)) {
      const other = issue("import-other-rubric", { file: intoPath.shown }, { found: reading.rubric.title });
      throw nothingWritten(target, [other]);
    }
    const faults = await faultsOfValues(input, io);
    const found = takenEntries(input.entries.units, reading);
    const told = found.issues.map((one): Issue => ({ ...one, place: input.locate(one.place) }));
    const all = [...input.issues, ...faults, ...told];
    // What is wrong in their sheet would be wrong in ours: it is put right where it stands.
    if (hasErrors(all)) throw nothingWritten(target, all);
    const written = await book.file.write(found.taken.map(({ patch }) => patch));
    if (!written.ok) throw nothingWritten(target, [...all, ...written.issues]);
    await writeWhole(target, book.file.bytes());
    await writeAll(io.stdout, readable(takenLines(found)));
    await io.stdout.write(`已写入${target.shown}\n`);
    return report(io, [...all, ...written.issues], 0);
  },
};

/** What was taken, a unit a line. */
function* takenLines({ taken, same }: TakenEntries): Generator<string> {
  const units = new Map<string, string[]>();
  for (const { unit, name, value } of taken) {
    entryOf(units, unit, () => []).push(`${onOneLine(name)}=${onOneLine(value)}`);
  }
  yield `抄入${String(units.size)}个单位的${String(taken.length)}个值`;
  yield same === 0 ? "\n" : `，另有${String(same)}个值原来就有\n`;
  for (const [unit, list] of units) {
    const shown = list.slice(0, SHOWN);
    yield `  ${onOneLine(unit)}：${shown.join("；")}${list.length > SHOWN ? `；等${String(list.length)}个` : ""}\n`;
  }
}

/** Values that are told of one unit. */
const SHOWN = 8;
