import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { readBook } from "../../src/taskpane/session/book";
import { makeBook } from "../../src/taskpane/start/startTasks";
import type { Tools } from "../../src/taskpane/session/tools";
import { Shell } from "../../src/taskpane/shell";
import { paneLanguage, type Surroundings } from "../../src/taskpane/office";
import { LanguageContext } from "../../src/ui/language";
import { issueWordsIn } from "../../src/shared/issueWords";
import { success } from "../../src/shared/result";
import { fieldKey } from "../../src/layout/keys";
import { BESIDE } from "../../src/layout/sheets/appendixGrid";
import type { Layout } from "../../src/layout/sheets/design";
import type { Rubric } from "../../src/rubric/schema";
import type { Side } from "../../src/scoring/entries";
import { writeDocx } from "../../src/report/docx/write";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { builtInRubric, rubricFiles } from "../support/rubrics";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { onPage } from "../../src/taskpane/apart/apart";

const CITIES = builtInRubric("shanxi-miit-2020-cities");
const STAMP = { time: "2020-12-21T09:00:00", program: "rubric-sheets 0.1.0" };

// The pane goes on by itself, as in a browser: React need not warn of what no test has asked for.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** A pane on a workbook in memory, with everything that it tells the outside. */
export interface PaneDesk {
  readonly user: UserEvent;
  readonly book: MemoryWorkbook;
  /** What was copied. */
  readonly copied: string[];
  /** Cells that were selected, as sheet!cell. */
  readonly selected: string[];
}

interface Options {
  readonly book?: MemoryWorkbook;
  readonly change?: Partial<Tools>;
  readonly at?: Partial<Surroundings>;
}

/** Opens the pane and waits until it has read the workbook. */
export async function openPane({ book = memoryWorkbook(), change = {}, at = {} }: Options = {}): Promise<PaneDesk> {
  const copied: string[] = [];
  const selected: string[] = [];
  const tools: Tools = {
    ...toolsOf(book),
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    finder: {
      select: (sheet, cell) => {
        selected.push(`${sheet}!${cell}`);
        return Promise.resolve(success(undefined));
      },
      sheetInView: () => Promise.resolve(success(selected.at(-1)?.split("!")[0] ?? "说明")),
    },
    ...change,
  };
  const around = { inExcel: true, language: "zh-CN", background: undefined, task: "open", ...at } as const;
  const words = await issueWordsIn(paneLanguage(around));
  render(
    <LanguageContext value={words}>
      <Shell at={around} tools={tools} />
    </LanguageContext>,
  );
  await settled();
  return { user: userEvent.setup({ delay: null }), book, copied, selected };
}

/** The tables that can be chosen, in their order. */
export function offered(): readonly HTMLElement[] {
  return within(screen.getByRole("list", { name: "选择考评表" })).getAllByRole("listitem");
}

/** Chooses a table by its title. */
export async function chooseTable({ user }: PaneDesk, title: string | RegExp): Promise<void> {
  const [button] = offered()
    .filter((item) => within(item).queryByText(title) !== null)
    .map((item) => within(item).getByRole("button", { name: /^选用/ }));
  if (button === undefined) throw new Error(`no table ${String(title)}`);
  await user.click(button);
}

/** Pastes units, one a line, into the first row of the list, as from a worksheet. */
export async function pasteUnits({ user }: PaneDesk, text: string): Promise<void> {
  await user.click(screen.getByRole("textbox", { name: "第 1 行 单位名称" }));
  await user.paste(`${text}\r\n`);
}

/** Waits until the pane is at rest. */
export async function settled(): Promise<void> {
  // What was asked for just now is drawn at the next turn.
  await turn();
  await waitFor(() => {
    const report = document.querySelector("[aria-busy]");
    expect(report?.getAttribute("aria-busy")).toBe("false");
    expect(report?.childElementCount).toBeGreaterThan(0);
  });
  // Whoever asked for it hears that it has ended in this turn, and draws what came of it in the next.
  await turn();
  await turn();
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function toolsOf(book: MemoryWorkbook): Tools {
  const ids = rubricFiles.map((file) => file.replace(".json", ""));
  return {
    port: book,
    remover: book,
    rubrics: { ids, load: (id) => Promise.resolve(builtInRubric(id)) },
    stamp: () => STAMP,
    copyText: () => Promise.resolve(),
    openFile: (options) => Promise.resolve(xlsxWorkbook(options)),
    apart: onPage,
    writeDocx,
    saveFile: () => Promise.resolve(success(null)),
  };
}

/** A workbook of CITIES, nothing entered. */
export async function citiesBook(
  names: readonly string[] = ["太原市", "大同市"],
  self = false,
  layout: Layout = "appendix",
): Promise<MemoryWorkbook> {
  return blankBook(CITIES, names, self, layout);
}

/** A workbook of a rubric, nothing entered. */
export async function blankBook(
  rubric: Rubric,
  names: readonly string[],
  self: boolean,
  layout: Layout,
): Promise<MemoryWorkbook> {
  const book = memoryWorkbook();
  const units = names.map((name) => ({ name }));
  const made = await makeBook(toolsOf(book), { rubric, units, layout, self });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return book;
}

/** Enters one score for every item of a unit of CITIES but those given. */
export async function enter(
  book: MemoryWorkbook,
  unit: string,
  score: number,
  but: Record<string, number | null> = {},
  side: Side = "entries",
) {
  const cells = CITIES.items.map(({ id }) => {
    const own = but[id];
    return [fieldKey(id, "score"), BESIDE[side], own === undefined ? score : own] as const;
  });
  await book.type(unit, cells);
}

/** What a workbook holds now. */
export async function ownBook(book: MemoryWorkbook) {
  const read = await readBook(toolsOf(book));
  if (!read.ok || read.value.kind !== "own") throw new Error("no workbook of ours");
  return read.value;
}
