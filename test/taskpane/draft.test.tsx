import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { draftedItems, openWizard, pageOf, paste, press, ROWS, TITLE } from "./draftDesk";
import { ownBook, pasteUnits, settled } from "./paneDesk";

const focused = () => document.activeElement?.textContent;
const items = () => within(screen.getByRole("list", { name: "起草的指标" })).getAllByRole("listitem");
const role = (name: RegExp) => screen.getByRole("combobox", { name });

describe("a table that is pasted", () => {
  test("is shown cell by cell as text, whatever it holds", async () => {
    await openWizard();
    await paste(pageOf([...ROWS, ["4", "<b onclick='x()'>粗</b>", "&lt;script&gt;1&lt;/script&gt;", "0", "=1+1"]]));
    const preview = screen.getByRole("region", { name: "读到的表格" });
    expect(within(preview).getAllByRole("row")).toHaveLength(5);
    expect(within(preview).getByText("粗")).toBeTruthy();
    expect(within(preview).getByText("<script>1</script>")).toBeTruthy();
    expect(within(preview).getByText("=1+1")).toBeTruthy();
    expect(document.querySelector("b, script, [onclick]")).toBeNull();
  });

  test("may come as cells parted by tabs", async () => {
    await openWizard();
    await paste("", ROWS.map((row) => row.join("\t")).join("\n"));
    expect(within(screen.getByRole("region", { name: "读到的表格" })).getAllByRole("row")).toHaveLength(4);
  });

  test("is the likely one among several, unless another is chosen", async () => {
    const desk = await openWizard();
    await paste(
      pageOf(
        [
          ["甲", "乙"],
          ["1", "2"],
        ],
        ROWS,
      ),
    );
    expect(screen.getByText("读到 2 张表。")).toBeTruthy();
    const shown = () => within(screen.getByRole("region", { name: "读到的表格" }));
    expect(shown().getByText("问题整改")).toBeTruthy();
    await desk.user.click(screen.getByRole("radio", { name: /2 行 2 列/ }));
    expect(shown().getByText("甲")).toBeTruthy();
  });

  test("is asked for again where none was copied, and where somebody types", async () => {
    await openWizard();
    await paste("<p>没有表</p>", "没有表");
    expect(screen.getByText("表格没有读成。")).toBeTruthy();
    fireEvent.change(screen.getByRole("textbox", { name: "粘贴表格" }), { target: { value: "字" } });
    expect(await screen.findByText(/这里只收粘贴的表格/)).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "粘贴表格" })).toHaveProperty("value", "");
  });
});

test("a file that holds no table says so; one that does is read when it is dropped", async () => {
  await openWizard();
  const zone = screen.getByText(/也可以把文件拖到这里/);
  const drop = async (name: string, text: string) => {
    fireEvent.drop(zone, { dataTransfer: { files: [new File([text], name)] } });
    await settled();
  };
  await drop("考核.pdf", "%PDF-1.7");
  expect(screen.getByText(/考核\.pdf/)).toBeTruthy();
  await drop("考核.html", pageOf(ROWS));
  expect(screen.getByText("读到 1 张表。")).toBeTruthy();
});

test("what takes long can be stopped, and nothing comes of it", async () => {
  const desk = await openWizard();
  const file = new File(["x"], "大.html");
  Object.assign(file, { arrayBuffer: () => new Promise(() => undefined) });
  fireEvent.drop(screen.getByText(/也可以把文件拖到这里/), { dataTransfer: { files: [file] } });
  expect(await screen.findByRole("progressbar", { name: /正在读取/ })).toBeTruthy();
  await press(desk, "停止读取");
  expect(screen.getByText("已停止，没有起草考评表")).toBeTruthy();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("a sample leads to drafted items with two presses more, for whoever wants to try", async () => {
  const desk = await openWizard();
  await press(desk, "先用一张样例表试试");
  expect(screen.queryByRole("button", { name: "先用一张样例表试试" })).toBeNull();
  await press(desk, "下一步");
  await screen.findByRole("heading", { name: /核对栏目/ });
  await press(desk, "下一步");
  await screen.findByRole("heading", { name: /核对指标/ });
  expect(screen.getByText(/^5 项指标，总分 100 分/)).toBeTruthy();
});

describe("the columns", () => {
  test("are told by their headings, with title and id", async () => {
    const desk = await openWizard();
    await paste(pageOf(ROWS));
    await press(desk, "下一步");
    await waitFor(() => {
      expect(focused()).toBe("第 2 步，共 4 步：核对栏目");
    });
    expect(role(/第 5 栏“评分标准”/)).toHaveProperty("value", "rule");
    expect(screen.getByRole("textbox", { name: /考评表名称/ })).toHaveProperty("value", TITLE);
  });

  test("that were mistaken are corrected, and the rules are read accordingly", async () => {
    const desk = await openWizard();
    const [head, ...body] = ROWS;
    await draftedItems(desk, pageOf([head, ...body.map(([no, name, , max, rule]) => [no, name, rule, max, "见文件"])]));
    expect(items()[0]?.textContent).toContain("原文　见文件");
    await press(desk, "上一步");
    await desk.user.selectOptions(role(/第 3 栏/), "评分规则");
    await desk.user.selectOptions(role(/第 5 栏/), "不用这一栏");
    await press(desk, "下一步");
    expect(screen.getByRole("group", { name: /不保留/ })).toBeTruthy();
    await press(desk, "重新读");
    await screen.findByRole("heading", { name: /核对指标/ });
    expect(items()[0]?.textContent).toContain("原文　视群众知晓情况评价。");
  });

  test("keep the draft where nothing was changed", async () => {
    const desk = await openWizard();
    await draftedItems(desk);
    await press(desk, "3 宣传发动 核对无误");
    await press(desk, "上一步");
    await press(desk, "下一步");
    expect(screen.getByText(/都已核对/)).toBeTruthy();
  });

  test.each([
    ["河长制", /只能用小写字母和数字/],
    ["central-units-2017", /已有考评表用这个编号/],
  ])("go with an id that nothing else has, unlike %s", async (id, fault) => {
    const desk = await openWizard();
    await paste(pageOf(ROWS));
    await press(desk, "下一步");
    fireEvent.change(screen.getByRole("textbox", { name: /编号/ }), { target: { value: id } });
    expect(await screen.findByText(fault)).toBeTruthy();
    expect(screen.getByRole("button", { name: "下一步" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("the drafted items", () => {
  test("stand with what is printed, what was understood, how sure that is, and an example", async () => {
    const desk = await openWizard();
    await draftedItems(desk);
    await waitFor(() => {
      expect(focused()).toBe("第 3 步，共 4 步：核对指标");
    });
    const [unread, first] = items();
    expect(unread?.textContent).toMatch(/^3 宣传发动没有读懂10 分原文\u3000视群众知晓情况评价。.*待核对/);
    expect(first?.textContent).toMatch(/^1 问题整改确定60 分原文\u3000每发现1处未按时整改的扣2分.*读成.*例.*得58分/);
    expect(first?.querySelector("[title]")?.textContent).toBe("每发现1处未按时整改的扣2分");
  });

  test("are tried out with other numbers, read otherwise where that is open, and left to the reviewer", async () => {
    const desk = await openWizard();
    const [head, first, second, last] = ROWS;
    const rate = [...second.slice(0, -1), "报送率95%以上得30分，每低1个百分点扣1分。"];
    await draftedItems(desk, pageOf([head, first, rate, last]));
    const open = () => screen.getByRole("combobox", { name: "口径：不足一档的差距怎样扣分" });
    await desk.user.selectOptions(open(), "不足一档的不扣");
    expect(open()).toHaveProperty("selectedOptions.0.textContent", "不足一档的不扣");
    expect(items()[2]?.textContent).toMatch(/已核对.*不足1个百分点的不计/);
    await press(desk, "1 问题整改 换个数试试");
    const trial = await screen.findByRole("region", { name: "算一算" });
    const [field] = within(trial).getAllByRole("textbox");
    if (field === undefined) throw new Error("no field");
    await desk.user.clear(field);
    await desk.user.type(field, "3");
    expect(within(trial).getByText(/得54分/)).toBeTruthy();
    await press(desk, "1 问题整改 改由审核人评分");
    expect(items()[1]?.textContent).toMatch(/由审核人评定/);
  });

  test("that are not sure can be looked at alone, and confirmed", async () => {
    const desk = await openWizard();
    await draftedItems(desk);
    await desk.user.click(screen.getByRole("checkbox", { name: "只看没有把握的" }));
    expect(items()).toHaveLength(1);
    await press(desk, "3 宣传发动 核对无误");
    expect(screen.getByText("没有待核对的指标了。")).toBeTruthy();
    expect(screen.getByText("3 项指标，总分 100 分，都已核对。")).toBeTruthy();
  });

  test("are corrected in the editor, after which the list is as it was", async () => {
    const desk = await openWizard();
    await draftedItems(desk);
    await desk.user.click(screen.getByRole("checkbox", { name: "只看没有把握的" }));
    await press(desk, "编辑 3 宣传发动");
    await screen.findByRole("combobox", { name: "计分规则" });
    await desk.user.selectOptions(screen.getByRole("combobox", { name: "计分规则" }), "完成得满分，未完成0分");
    await press(desk, "保存");
    await press(desk, "返回");
    expect(items().map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/完成的得10分，否则得0分/)]);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "编辑 3 宣传发动" }));
    });
  });
});

test("a drafted table is used: listed as the office's own, made into a workbook that carries it", async () => {
  const desk = await openWizard();
  await draftedItems(desk);
  await press(desk, "下一步");
  expect(screen.getByText(/还有 1 项待核对/)).toBeTruthy();
  await press(desk, "用这张表");
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("group", { name: TITLE }));
  });
  await pasteUnits(desk, "东湖村\n红星村");
  await press(desk, "生成工作表");
  await press(desk, "确定生成");
  const { input } = await ownBook(desk.book);
  expect(input.rubric.title).toBe(TITLE);
  expect(input.rubric.items.map(({ toConfirm }) => toConfirm !== undefined)).toEqual([false, false, true]);
});

test("drafting is kept while another step is looked at, and given up only after a question", async () => {
  const desk = await openWizard();
  await draftedItems(desk);
  await desk.user.click(screen.getByRole("tab", { name: "评分" }));
  expect(screen.queryByRole("list", { name: "起草的指标" })).toBeNull();
  await desk.user.click(screen.getByRole("tab", { name: "开始" }));
  expect(items()).toHaveLength(3);
  await press(desk, "不起草了");
  await press(desk, "继续起草");
  expect(items()).toHaveLength(3);
  await press(desk, "不起草了");
  await press(desk, "放弃");
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "用自己的表起草…" }));
  });
});
