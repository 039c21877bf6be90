import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { issueWordsIn } from "../../src/shared/issueWords";
import type { Language } from "../../src/shared/language";
import type { Rubric } from "../../src/rubric/schema";
import { success } from "../../src/shared/result";
import { RubricEditor } from "../../src/taskpane/edit/RubricEditor";
import { createSession } from "../../src/taskpane/session/session";
import { SessionContext } from "../../src/taskpane/session/useSession";
import { LanguageContext } from "../../src/ui/language";
import { xlsxWorkbook } from "../../src/workbook/xlsx/xlsxWorkbook";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { onPage } from "../../src/taskpane/apart/apart";

// The editor goes on by itself, as in a browser: React need not warn of what no test has asked for.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
});

/** An editor at work, with everything that it hands out. */
export interface EditDesk {
  readonly user: UserEvent;
  /** The rubrics that were saved, the last one last. */
  readonly saved: Rubric[];
  /** How often the editor was left. */
  readonly closed: () => number;
}

/** Opens the editor with a rubric. */
export async function openEditor(rubric: Rubric, language: Language = "zh-CN"): Promise<EditDesk> {
  const saved: Rubric[] = [];
  let closed = 0;
  const session = createSession({
    port: memoryWorkbook(),
    remover: memoryWorkbook(),
    rubrics: { ids: [], load: () => Promise.reject(new Error("no rubrics")) },
    stamp: () => ({ time: "2020-12-21T09:00:00", program: "rubric-sheets 0.1.0" }),
    copyText: () => Promise.resolve(),
    openFile: (options) => Promise.resolve(xlsxWorkbook(options)),
    apart: onPage,
    writeDocx: () => Promise.reject(new Error("no documents")),
    saveFile: () => Promise.resolve(success(null)),
  });
  const words = await issueWordsIn(language);
  render(
    <FluentProvider theme={webLightTheme} lang={language}>
      <LanguageContext value={words}>
        <SessionContext value={session}>
          <RubricEditor
            rubric={rubric}
            onSave={(next) => {
              saved.push(next);
            }}
            onClose={() => {
              closed += 1;
            }}
          />
        </SessionContext>
      </LanguageContext>
    </FluentProvider>,
  );
  return { user: userEvent.setup({ delay: null }), saved, closed: () => closed };
}

/** Presses a button, such as that of an item or part. */
export async function press({ user }: EditDesk, name: string | RegExp): Promise<void> {
  await user.click(screen.getByRole("button", { name }));
}

/** Types over what stands in a field. */
export async function type({ user }: EditDesk, label: string, text: string): Promise<void> {
  const field = screen.getByRole("textbox", { name: label });
  await user.clear(field);
  await user.type(field, text);
}

/** Chooses an option of a list. */
export async function choose({ user }: EditDesk, label: string, option: string): Promise<void> {
  await user.selectOptions(screen.getByRole("combobox", { name: label }), option);
}

/** Saves, and gives back what was saved. */
export async function savedBy(desk: EditDesk): Promise<Rubric> {
  await press(desk, "保存");
  const last = desk.saved.at(-1);
  if (last === undefined) throw new Error("nothing was saved");
  return last;
}
