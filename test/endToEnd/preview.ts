import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { DEEP } from "../support/runs";

const PICTURES = join(import.meta.dirname, "../../build/screenshots");

/** Milliseconds that are waited for what comes next: as long as a busy machine may need. */
const PATIENCE = 120_000;

/** What a spreadsheet file is called by browsers. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface Window {
  readonly width: number;
  readonly height: number;
}

/** The preview in a window, worked as a clerk works it: by what is written on the screen. */
export class Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything that the pages complained of on the console. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    this.pane = page.frameLocator("iframe");
    page.on("pageerror", ({ message }) => this.complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Opens the preview and waits until the pane has read the workbook. */
  static async open(browser: Browser, url: string, window: Window = { width: 1400, height: 900 }): Promise<Preview> {
    const permissions = ["clipboard-read", "clipboard-write"];
    const page = await browser.newPage({ viewport: window, locale: "zh-CN", acceptDownloads: true, permissions });
    page.setDefaultTimeout(PATIENCE);
    const preview = new Preview(page);
    await page.goto(url);
    await preview.pane.getByText("已读取工作簿").waitFor();
    return preview;
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  /** Keeps a picture of the whole window, to be looked at; only where there is time for it. */
  async picture(name: string): Promise<void> {
    if (!DEEP) return;
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** Shows a step of the pane. */
  async step(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** Chooses a table; the first row of the list of units has the focus then. */
  async choose(title: string): Promise<void> {
    const { pane } = this;
    await pane.getByRole("searchbox").fill(title);
    await pane.getByRole("button", { name: `选用 ${title}`, exact: true }).click();
    await pane.locator('[data-row="0"][data-column="name"]:focus').waitFor();
  }

  /** Makes the worksheets of a table for units, one a line, which are pasted as from a worksheet. */
  async generate(title: string, units: string): Promise<void> {
    const { pane } = this;
    // One that is chosen already stands alone.
    if (await pane.getByRole("button", { name: "换一张" }).isVisible())
      await pane.getByRole("textbox", { name: "第 1 行 单位名称" }).click();
    else await this.choose(title);
    await this.page.evaluate(
      (copied) => navigator.clipboard.writeText(copied),
      `${units.replaceAll("\n", "\r\n")}\r\n`,
    );
    await this.page.keyboard.press("Control+V");
    await pane.getByText(`共 ${String(units.split("\n").length)} 个单位`).waitFor();
    await pane.getByRole("button", { name: "生成工作表" }).click();
    await pane.getByRole("button", { name: "确定生成" }).click();
    await pane.getByText("工作表已生成，可以填报。").waitFor();
  }

  /** Selects a cell by its address, such as 汇总!B3. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "名称框" });
    await box.fill(address);
    await box.press("Enter");
  }

  /** What is selected, with its worksheet. */
  async selected(): Promise<string> {
    const tabs = this.page.getByRole("tablist", { name: "工作表标签" });
    const sheet = await tabs.getByRole("tab", { selected: true }).innerText();
    return `${sheet}!${await this.page.getByRole("textbox", { name: "名称框" }).inputValue()}`;
  }

  /** Selects a cell and types into it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Selects a cell and pastes into it, past its validation as in Excel. */
  async paste(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+V");
  }

  /** What a cell holds, as the line above the grid shows it. */
  async content(address: string): Promise<string> {
    await this.goTo(address);
    return this.page.getByRole("textbox", { name: "编辑栏" }).inputValue();
  }

  /** Scores and waits for the results to stand in the workbook. */
  async score(): Promise<void> {
    await this.step("评分");
    await this.pane.getByRole("button", { name: "计分并写入" }).click();
    await this.pane.getByText("结果已写入工作簿。").waitFor();
  }

  /** Saves the workbook as a file and gives back its bytes. */
  async save(): Promise<Uint8Array> {
    const saving = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "保存 .xlsx" }).click();
    return new Uint8Array(await buffer(await (await saving).createReadStream()));
  }

  /** Opens a file in place of the workbook that is there, and has the pane read it. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    const file = { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
    const input = this.page.getByLabel("打开 .xlsx").and(this.page.locator("input"));
    await this.#takeAnother(() => input.setInputFiles(file));
  }

  /** Opens the sample of a table in place of the workbook that is there, and has the pane read it. */
  async openSample(title: string): Promise<void> {
    await this.page.getByRole("button", { name: "示例数据" }).click();
    await this.#takeAnother(() => this.page.getByRole("menuitem", { name: title, exact: true }).click());
    await this.pane.getByText(title).first().waitFor();
  }

  /** The pane begins anew with the other workbook. */
  async #takeAnother(ask: () => Promise<void>): Promise<void> {
    const anew = this.page.waitForEvent("framenavigated");
    await ask();
    const replace = this.page.getByRole("button", { name: "替换" });
    if (await replace.isVisible()) await replace.click();
    await anew;
    await this.pane.getByText("已读取工作簿").waitFor();
  }
}
